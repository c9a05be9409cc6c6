// <wegweiser-verzeichnis src="https://stadt.example/wegweiser/" zeige="meldungen">
//   <a href="https://stadt.example/wegweiser/">Wegweiser der Stadt</a>
// </wegweiser-verzeichnis>
// shows a directory in a page of another origin. zeige: "alles" (or nothing), "meldungen",
// "einrichtung:<id>". Without this script, or while the directory does not answer, the link
// inside is what the reader sees.
(() => {
  const highest = 20000; // px; whatever a frame claims, the page around stays usable
  const first = 480; // px until the frame has told its height

  const frameUrl = (src, shown) => {
    const root = new URL(src, document.baseURI);
    if (!/^https?:$/.test(root.protocol)) throw new TypeError(root.protocol);
    if (!root.pathname.endsWith('/')) root.pathname += '/';
    const facility = /^einrichtung:([a-z0-9-]+)$/.exec(shown ?? '');
    const path = facility ? `einrichtung/${facility[1]}/` : shown === 'meldungen' ? 'meldungen/' : '';
    return new URL(`einbetten/${path}`, root);
  };

  class WegweiserVerzeichnis extends HTMLElement {
    static observedAttributes = ['src', 'zeige'];
    #frame;
    #height = 0;

    // Only the frame itself may tell its height, and only while it shows the directory.
    #listen = ({ source, origin, data }) => {
      if (source !== this.#frame?.contentWindow || origin !== new URL(this.#frame.src).origin) return;
      if (data?.type !== 'wegweiser.hoehe' || !Number.isFinite(data.height)) return;
      const height = Math.min(highest, Math.max(0, Math.ceil(data.height)));
      // A frame that answers each resize with another pixel must not keep the page moving.
      if (Math.abs(height - this.#height) < 2) return;
      this.#height = height;
      this.#frame.style.height = `${height}px`;
      this.shadowRoot.querySelector('slot').hidden = true;
    };

    connectedCallback() {
      addEventListener('message', this.#listen);
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#listen);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    #show() {
      let url;
      try {
        url = frameUrl(this.getAttribute('src') || '', this.getAttribute('zeige'));
      } catch {
        return; // the link inside stays
      }
      if (this.#frame?.src === url.href) return;
      this.style.display = 'block';
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('titel') || 'Wegweiser: Verzeichnis der Stadt';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.style.cssText = `display:block;width:100%;height:${first}px;border:0`;
      frame.src = url.href;
      root.replaceChildren(frame, document.createElement('slot'));
      this.#frame = frame;
      this.#height = 0;
    }
  }

  if (!customElements.get('wegweiser-verzeichnis')) {
    customElements.define('wegweiser-verzeichnis', WegweiserVerzeichnis);
  }
})();

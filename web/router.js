// Addresses, history and the search field. Routes are real paths, each with its own page: what
// this file does not take care of, the browser does.

// The routes of wasm/screen/route.cpp.
const route =
  /^((einrichtung|leistung|kontakt|meldung)\/[^/]+\/|(einrichtungen|leistungen|kontakte|meldungen|suche|stand)\/|einbetten\/(.+\/)?)?$/;
const searchPath = 'suche/';

// The part of an address below the directory's root, with a slash at its end; null: outside, or
// not a route.
export function routeOf(url, root) {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  let path = url.pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  if (path && !path.endsWith('/')) path += '/';
  return route.test(path) ? path : null;
}

// `show(url)` shows a route and says whether it could.
export function createRouter({ app, root, show }) {
  const positions = new Map(); // key of a history entry -> where the reader was in it
  let shown = new URL(location);
  let key = history.state?.key ?? newKey();
  let frame = 0;
  let clearing = false; // the field was emptied, history goes back to where typing began

  function newKey() {
    return `${performance.timeOrigin}.${positions.size}.${performance.now()}`;
  }
  const field = () => document.querySelector('#app input[type=search]');
  const isSearch = (url) => routeOf(url, root) === searchPath;
  const sameScreen = (a, b) => a.pathname === b.pathname && a.search === b.search;

  // The links of one target, in order: the n-th is found again when the reader comes back.
  const linksTo = (href) => [...app.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];

  function leave(link) {
    const href = link?.getAttribute('href');
    const position = { y: scrollY, link: link && [href, linksTo(href).indexOf(link)] };
    positions.set(key, position);
    return position;
  }

  function open(url, state, method) {
    key = newKey();
    history[method]({ ...state, key }, '', url);
    shown = new URL(location);
    return show(shown);
  }

  function toTop() {
    const heading = app.querySelector('h1');
    scrollTo(0, 0);
    if (!heading) return;
    document.activeElement.blur(); // the same element may carry the next screen's heading
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  function returnTo(position) {
    if (position?.link) {
      const [href, place] = position.link;
      linksTo(href)[place]?.focus({ preventScroll: true });
    }
    scrollTo(0, position?.y ?? 0);
  }

  // What was typed since the last frame counts before the reader leaves.
  function settle() {
    if (!frame) return;
    cancelAnimationFrame(frame);
    search();
  }

  function go(url, link) {
    settle();
    // The moment the reader looks at goes with them.
    const moment = shown.searchParams.get('zeit');
    if (moment && !url.searchParams.has('zeit')) url.searchParams.set('zeit', moment);
    history.replaceState({ ...history.state, key, ...leave(link) }, '');
    if (!open(url, {}, 'pushState')) return location.reload();
    const target = url.hash && document.getElementById(decodeURIComponent(url.hash.slice(1)));
    if (target) target.scrollIntoView();
    else toTop();
  }

  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.('#app a[href]');
    if (!link || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (routeOf(url, root) === null) return;
    // Another moment of the same screen: what was searched stays.
    const query = shown.searchParams.get('q');
    if (query && link.getAttribute('href').startsWith('?')) url.searchParams.set('q', query);
    if (url.hash && sameScreen(url, shown)) {
      leave(link);
      return;
    }
    event.preventDefault();
    go(url, link);
  });

  addEventListener('popstate', (event) => {
    cancelAnimationFrame(frame);
    frame = 0;
    const before = shown;
    const saved = event.state;
    if (!sameScreen(before, location)) positions.set(key, { y: scrollY });
    key = saved?.key ?? newKey();
    if (!saved?.key) history.replaceState({ ...saved, key }, '');
    shown = new URL(location);
    if (sameScreen(before, shown)) {
      if (!shown.hash) scrollTo(0, positions.get(key)?.y ?? 0);
      return;
    }
    if (!show(shown)) return location.reload();
    const input = field();
    if (clearing && input?.value.trim()) search(); // typed on while history went back
    else if (input) input.value = shown.searchParams.get('q') ?? ''; // kept while it has focus
    clearing = false;
    returnTo(positions.get(key) ?? saved);
  });

  // Every input shows its results; the way there is one history entry, however long the word.
  function search() {
    frame = 0;
    const query = field().value.trim();
    if (query === (shown.searchParams.get('q') ?? '').trim() && isSearch(shown)) return;
    if (!query && !isSearch(shown)) return;
    if (!query && history.state?.typed) {
      clearing = true;
      return history.back();
    }
    const url = new URL(searchPath, root);
    const moment = shown.searchParams.get('zeit');
    if (query) url.searchParams.set('q', field().value);
    if (moment) url.searchParams.set('zeit', moment);
    if (isSearch(shown)) {
      history.replaceState(history.state, '', url);
      shown = new URL(location);
      show(shown);
    } else {
      history.replaceState({ ...history.state, key, ...leave() }, '');
      open(url, { typed: true }, 'pushState');
      scrollTo(0, 0);
    }
  }

  app.addEventListener('input', (event) => {
    // Also while a word is being composed: phone keyboards compose every word, and the field
    // is neither moved nor rewritten.
    if (event.target === field() && !frame) frame = requestAnimationFrame(search);
  });

  app.addEventListener('submit', (event) => {
    if (!event.target.contains(field())) return;
    event.preventDefault();
    cancelAnimationFrame(frame);
    search();
    if (!isSearch(shown)) go(new URL(searchPath, root));
    field()?.blur(); // puts a phone's keyboard away, the results need the room
  });

  addEventListener('pagehide', () => {
    history.replaceState({ ...history.state, key, y: scrollY }, '');
  });

  return {
    // After the first screen: from here on positions are ours to restore.
    start() {
      const saved = history.state;
      history.scrollRestoration = 'manual';
      history.replaceState({ ...saved, key }, '');
      if (saved?.y && !scrollY && !location.hash) scrollTo(0, saved.y);
    },
    here: () => shown,
  };
}

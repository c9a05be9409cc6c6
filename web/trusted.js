// The page's only Trusted Types policy. Without it a browser that enforces them blocks both the
// writing of the live page and the registration of the service worker.

let worker = '';

const rules = {
  // Only mirror.js calls this, with markup the directory's own writer has escaped.
  createHTML: (markup) => markup,
  createScriptURL(url) {
    if (url !== worker) throw new TypeError('not the worker of this directory');
    return url;
  },
};

const policy = globalThis.trustedTypes?.createPolicy('wegweiser', rules) ?? rules;

export const trustedMarkup = (markup) => policy.createHTML(markup);

export function trustedWorker(url) {
  worker = url;
  return policy.createScriptURL(url);
}

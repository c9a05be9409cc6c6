// The service worker of one version of the directory. The build fills in the version and its
// files, [{path, integrity}], with paths below the scope; "" is the home page.
self.WEGWEISER = { version: '__VERSION__', files: '__FILES__' };

const scope = new URL(self.registration.scope).pathname;
// A space cannot stand in a path: caches of a directory in a sub-folder are never mistaken for ours.
const family = `wegweiser ${scope} `;
const cacheName = family + self.WEGWEISER.version;
const files = new Set(self.WEGWEISER.files.map((file) => file.path));
// The routes of wasm/screen/route.cpp. Everything else below the scope is not ours to answer.
const route =
  /^(((einrichtung|leistung|kontakt|meldung)\/[^/]+|einrichtungen|leistungen|kontakte|meldungen|suche|stand)(\/(index\.html)?)?|index\.html|einbetten(\/.*)?)?$/;

// First as the page has just loaded it, whatever its age, so that nothing crosses the line twice;
// the integrity decides. If that copy is another version's or a captive portal's: from the server.
async function download({ path, integrity }) {
  const get = async (cache) => {
    const response = await fetch(scope + path, { cache, integrity, redirect: 'error' });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return [scope + path, response];
  };
  return get('force-cache').catch(() => get('reload'));
}

// All files are complete and checked before the first is written.
async function install() {
  const responses = await Promise.all(self.WEGWEISER.files.map(download));
  try {
    const cache = await caches.open(cacheName);
    await Promise.all(responses.map(([url, response]) => cache.put(url, response)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function dropOlder() {
  for (const name of await caches.keys()) {
    if (name.startsWith(family) && name !== cacheName) await caches.delete(name);
  }
}

const stored = async (path) =>
  (await caches.open(cacheName)).match(scope + path, { ignoreVary: true });

// Every route opens from the home page of this version: a network that answers with something
// else (a captive portal, a newer version) is not asked. At another path its relative links need
// a base; the script then shows the route itself.
async function page(path, request) {
  const home = await stored('');
  if (!home) return fetch(request);
  if (path === '' || path === 'index.html') return home;
  const base = `<base href="${scope.replaceAll('&', '&amp;')}">`;
  const markup = (await home.text()).replace(/<head[^>]*>/, (head) => head + base);
  return new Response(markup, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
self.addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (!url.pathname.startsWith(scope)) return;
  const path = url.pathname.slice(scope.length);
  if (request.mode === 'navigate' && route.test(path)) {
    event.respondWith(page(path, request));
  } else if (files.has(path)) {
    event.respondWith(stored(path).then((response) => response ?? fetch(request)));
  }
});

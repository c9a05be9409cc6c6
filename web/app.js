// Boots the directory over the page. Whatever is missing or broken takes the live page away,
// never what the page already says.

import { openDoors, result } from './doors.js';
import { createDeadline, createFrame } from './frame.js';
import { write } from './mirror.js';
import { keepOffline, lookForNewVersion, takeNewVersion } from './offline.js';
import { createRouter, routeOf } from './router.js';

const page = document.documentElement;
const app = document.getElementById('app');
const { root: toRoot, wasm, data, worker } = page.dataset;
// Read against the base: the worker serves the home page, with a base, at every route.
const root = new URL(toRoot || './', document.baseURI);
const notFound = '404/'; // what the directory calls a route it does not know
const embedded = (routeOf(location, root) ?? '').startsWith('einbetten/');

// Which face the reader has chosen; kept only when chosen, and only where storage is allowed.
const choice = {
  name: 'wegweiser.ansicht',
  value: '',
  read() {
    try {
      this.value = localStorage.getItem(this.name) ?? '';
    } catch {
      // not remembered
    }
  },
  write(value) {
    this.value = value;
    try {
      localStorage.setItem(this.name, value);
    } catch {
      // not remembered
    }
  },
};

// What was searched for, the latest first; null: the reader has not allowed to keep it.
const recent = {
  name: 'wegweiser.suchen',
  list: null,
  read() {
    try {
      const list = JSON.parse(localStorage.getItem(this.name));
      this.list = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : null;
    } catch {
      this.list = null;
    }
  },
  write(list) {
    this.list = list;
    try {
      if (list) localStorage.setItem(this.name, JSON.stringify(list));
      else localStorage.removeItem(this.name);
    } catch {
      // not remembered
    }
  },
  add(query) {
    if (this.list && query) this.write([query, ...this.list.filter((each) => each !== query)].slice(0, 5));
  },
};

// Says how much was found when typing pauses: every key's number would drown the reader's keys.
const voice = document.createElement('p');
voice.className = 'away';
voice.setAttribute('role', 'status');
let pause = 0;
function announce() {
  clearTimeout(pause);
  const count = document.getElementById('treffer')?.textContent ?? '';
  pause = setTimeout(() => {
    voice.textContent = count;
  }, 700);
}

// In a frame of another page every link opens the whole directory outside of it.
function openOutside() {
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (link && /^https?:$/.test(link.protocol) && !link.getAttribute('href').startsWith('#')) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  });
}

// Tells the page around how high the content is. Of the content only, which does not depend on
// the frame's height, so the two cannot drive each other.
function tellHeight() {
  const content = app.firstElementChild;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    parent.postMessage({ type: 'wegweiser.hoehe', height }, '*');
  }).observe(content);
}

// What this copy does not know a newer one may: a shared link to a notice of this morning.
async function lookBehind(url) {
  if (!navigator.serviceWorker?.controller) return;
  const answer = await fetch(url, { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) await lookForNewVersion();
}

function run(doors) {
  let updateReady = false;
  let broken = false;

  function tell(url) {
    const path = routeOf(url, root);
    if (path === null) return false;
    const below = url.pathname.slice(root.pathname.length);
    const view = choice.value === 'text' ? 'text' : 'painted';
    const taken = doors.show({
      path,
      query: url.searchParams.get('q') ?? '',
      root: '../'.repeat(below.split('/').length - 1),
      now: Math.floor(Date.now() / 1000),
      zeit: url.searchParams.get('zeit') ?? '',
      view,
      can_paint: Number(frame.canPaint()),
      update_ready: Number(updateReady),
      remembers: Number(recent.list !== null),
      recent: recent.list ?? [],
    });
    if (!taken) return false;
    write(app, doors.text(result.html));
    document.querySelector('base')?.remove(); // the links now fit the address the page really has
    document.title = doors.text(result.title);
    page.classList.add('live');
    announce();
    frame.changed(view === 'painted');
    if (doors.text(result.path) === notFound) lookBehind(url);
    deadline.set(doors.exports.wegweiser_changes_at());
    return true;
  }

  function show(url) {
    if (broken) return false;
    try {
      return tell(url);
    } catch (error) {
      // The module has stopped for good; each route still has its page.
      broken = true;
      frame.stop();
      page.classList.remove('live');
      console.error(error);
      return false;
    }
  }

  const again = () => show(router.here());
  const deadline = createDeadline(again);
  const frame = createFrame({ app, doors, allowed: !embedded, onFace: again });
  const router = createRouter({ app, root, show });

  const actions = {
    text_view: () => (choice.write('text'), again()),
    painted_view: () => (choice.write('painted'), again()),
    reload: takeNewVersion,
    remember: () => (recent.write([]), again()),
    forget: () => (recent.write(null), again()),
  };
  const keep = () => recent.add((new URL(location).searchParams.get('q') ?? '').trim());
  app.addEventListener('submit', keep, true);
  app.addEventListener('click', (event) => {
    if (event.target.closest('main li a')) keep();
    actions[event.target.closest('[data-action]')?.dataset.action]?.();
  });

  if (!again()) return;
  router.start();
  performance.mark('app-ready');
  if (embedded) {
    tellHeight();
  } else if (worker) {
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 1000));
    idle(() => {
      keepOffline(new URL(worker, root), root, () => {
        updateReady = true;
        again();
      });
    });
  }
}

async function boot() {
  if (!app || !wasm || !globalThis.WebAssembly || routeOf(location, root) === null) return;
  let doors;
  try {
    doors = await openDoors(new URL(wasm, root), new URL(data, root));
  } catch {
    return; // no module, no data, no connection: the page is complete without
  }
  // The address will change under the page: what the head refers to must not change with it.
  for (const link of document.head.querySelectorAll('link[href]')) link.href = link.href;
  if (embedded) {
    openOutside();
  } else {
    choice.read();
    recent.read();
    document.body.append(voice);
  }
  run(doors);
}

boot();

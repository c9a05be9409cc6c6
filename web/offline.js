// Registers the service worker, notices when a newer version waits, and takes it only when the
// reader asks: a page never changes its version under somebody's eyes.

import { trustedWorker } from './trusted.js';

const checkEvery = 10 * 60 * 1000; // ms between two questions for a newer version

let registration;
let checked = Date.now();

export async function keepOffline(worker, scope, onReady) {
  const container = navigator.serviceWorker;
  if (!container) return;
  const look = () => {
    // Without a controller this page is not an older version of anything.
    if (registration.waiting && container.controller) onReady();
  };
  try {
    registration = await container.register(trustedWorker(worker.href), {
      scope: scope.pathname,
      updateViaCache: 'none',
    });
  } catch {
    return; // private window, full disk, blocked by policy: the page works, only not offline
  }
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow(); // one that began before this page listened
  look();

  const lookAgain = () => {
    if (document.hidden || Date.now() - checked < checkEvery) return;
    lookForNewVersion().then(look);
  };
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('online', lookAgain);
  setInterval(lookAgain, checkEvery); // for a page that stays in sight
}

export async function lookForNewVersion() {
  checked = Date.now();
  await registration?.update().catch(() => {}); // no network: the next look will do
}

export function takeNewVersion() {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'take-over' });
}

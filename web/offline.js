// Registers the service worker, notices when a newer version waits, and takes it only when the
// reader asks: a page never changes its version under somebody's eyes.

import { trustedWorker } from './trusted.js';

const checkEvery = 10 * 60 * 1000; // ms between two questions for a newer version

let registration;

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
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();

  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < checkEvery) return;
    checked = Date.now();
    registration.update().then(look, () => {});
  });
}

export function takeNewVersion() {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'take-over' });
}

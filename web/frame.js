// Decides which face is shown and when it is drawn anew. Nothing runs while nothing changes: at
// most one animation frame and one timer are pending, and neither on a hidden page.

import { createCanvas } from './canvas.js';
import { result } from './doors.js';
import { place, unplace } from './mirror.js';

const longestTimer = 2 ** 31 - 1; // ms; browsers run longer ones at once
const shortestTimer = 500; // ms; a moment that has just passed must not become a loop

// Calls `onDue` when the moment given by set() has come. Timers stop while a device sleeps, so
// the clock is read again whenever the page comes back to sight.
export function createDeadline(onDue) {
  let due = 0; // ms since 1970; 0: never
  let setAt = 0;
  let timer = 0;

  const arm = () => {
    clearTimeout(timer);
    if (!due || document.hidden) return;
    timer = setTimeout(check, Math.min(Math.max(due - Date.now(), shortestTimer), longestTimer));
  };
  const check = () => {
    const now = Date.now();
    // A clock that was put back makes everything shown come from the future.
    if ((due && now >= due) || now < setAt) onDue();
    else arm();
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? arm() : check()));
  addEventListener('pageshow', (event) => event.persisted && check());

  return {
    set(seconds) {
      setAt = Date.now();
      due = seconds * 1000;
      arm();
    },
  };
}

// The two faces of the page. `onFace` is called when the painted one becomes possible or stops
// being so, for the screen offers the choice.
export function createFrame({ app, doors, allowed, onFace }) {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const pointer = { x: -1, y: -1, pressed: false };
  let canvas = allowed
    ? createCanvas({ onLost: () => lose(true), onRestored: () => lose(false) })
    : null;
  let lost = false;
  let wanted = false;
  let printing = false;
  let pending = 0;
  let laidOutFor = '';

  const possible = () => Boolean(canvas) && !lost && !forced.matches;
  const painted = () => wanted && possible() && !printing;

  function lose(isLost) {
    lost = isLost;
    laidOutFor = '';
    update();
    onFace();
  }

  // The canvas refuses for good: the page beneath is complete.
  function giveUp() {
    canvas.element.remove();
    canvas = null;
    update();
    onFace();
  }

  const measures = () => ({
    width: app.getBoundingClientRect().width, // clientWidth is rounded
    scale: devicePixelRatio,
    rem: parseFloat(getComputedStyle(root).fontSize),
    theme: dark.matches ? 1 : 0,
  });

  // Reads all measures before it writes: between the class and the new height the document
  // would be short for a moment, and lose its scroll position.
  function layout() {
    const measured = measures();
    laidOutFor = Object.values(measured).join();
    if (!canvas.layout(doors, measured)) return false;
    root.classList.add('painted');
    return place(app, doors.floats(result.boxes), doors.exports.wegweiser_height());
  }

  function paint() {
    pending = 0;
    if (painted()) canvas.paint(doors, scrollY, innerHeight, pointer);
  }

  function schedule() {
    if (!pending && painted()) pending = requestAnimationFrame(paint);
  }

  // After the screen, the surroundings or the reader's choice have changed.
  function update() {
    if (!painted()) {
      root.classList.remove('painted');
      return unplace(app);
    }
    if (layout()) schedule();
    else giveUp();
  }

  function measureAgain() {
    if (painted() && Object.values(measures()).join() !== laidOutFor) update();
  }

  // A probe one rem wide: the reader's font size has no event of its own.
  const probe = document.createElement('i');
  probe.setAttribute('aria-hidden', 'true');
  probe.style.cssText = 'position:absolute;width:1rem;visibility:hidden';
  document.body.append(probe);
  const sizes = new ResizeObserver(measureAgain);
  sizes.observe(app);
  sizes.observe(probe);
  const watchScale = () => {
    const same = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    same.addEventListener('change', () => (watchScale(), measureAgain()), { once: true });
  };
  watchScale();
  dark.addEventListener('change', measureAgain);
  forced.addEventListener('change', () => (update(), onFace()));
  addEventListener('beforeprint', () => ((printing = true), update()));
  addEventListener('afterprint', () => ((printing = false), update()));
  const repaintAtEdge = () => {
    if (painted() && canvas.needsPaint(scrollY, innerHeight)) schedule();
  };
  addEventListener('scroll', repaintAtEdge, { passive: true });
  addEventListener('resize', repaintAtEdge);
  document.addEventListener('visibilitychange', () => document.hidden || schedule());

  // Looks under the pointer change only where it enters or leaves an element or a button goes
  // down or up; these events say so without one for every pixel.
  let under = null;
  const point = (event, pressed, element) => {
    const target = element?.closest?.('a[data-b], button[data-b], input[data-b]') ?? null;
    if (target === under && pressed === pointer.pressed) return;
    under = target;
    Object.assign(pointer, { x: target ? event.pageX : -1, y: target ? event.pageY : -1, pressed });
    schedule();
  };
  app.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') point(event, pointer.pressed, event.target);
  });
  app.addEventListener('pointerout', (event) => point(event, false, event.relatedTarget));
  app.addEventListener('pointerdown', (event) => point(event, true, event.target));
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, (event) => {
      point(event, false, event.pointerType === 'touch' ? null : event.target);
    });
  }

  return {
    canPaint: possible,
    // Back to the page for good.
    stop() {
      wanted = false;
      update();
    },
    // `paintedWanted`: what the reader has chosen.
    changed(paintedWanted) {
      wanted = paintedWanted;
      update();
    },
  };
}

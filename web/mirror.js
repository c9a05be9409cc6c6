// Keeps the page's elements equal to what the directory writes, and puts them where the canvas
// has painted them. Known morphing libraries may move or re-create the focused element when the
// tree around it changes, which ends a composition in the search field and makes a screen reader
// lose its place; here the focused element and its ancestors stay where they are and everything
// else is arranged around them.

import { trustedMarkup } from './trusted.js';

const kept = new Set(['style', 'tabindex']); // belong to the page, the writer knows neither

// What the focused element is called in the other tree.
function twinOf(element, fresh) {
  if (element.id) return fresh.getElementById(element.id);
  for (const name of ['href', 'data-action']) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const same = `[${name}="${CSS.escape(value)}"]`;
    const place = [...element.ownerDocument.querySelectorAll(`#app ${same}`)].indexOf(element);
    return fresh.querySelectorAll(same)[place];
  }
}

// Pairs of elements that must stay in the document: the focused one and what it lies in. Empty
// when the new tree has no place for it at the same depth in the same elements.
function pinnedPairs(app, fresh) {
  const pairs = new Map();
  let old = document.activeElement;
  if (!old || old === app || !app.contains(old)) return pairs;
  let next = twinOf(old, fresh);
  for (; next && old !== app && next.localName === old.localName; next = next.parentNode) {
    pairs.set(next, old);
    old = old.parentElement;
  }
  return old === app && next === fresh ? pairs : new Map();
}

function copyAttributes(old, next) {
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !kept.has(name)) old.removeAttribute(name);
  }
}

const nameOf = (node) => (node.id ? `#${node.id}` : node.nodeName);

function morphChildren(old, next, pairs) {
  const pinned = new Set(pairs.values());
  const free = new Map();
  for (const child of old.childNodes) {
    if (pinned.has(child)) continue;
    const name = nameOf(child);
    free.has(name) ? free.get(name).push(child) : free.set(name, [child]);
  }
  const wanted = [...next.childNodes].map((child) => {
    const match = pairs.get(child) ?? free.get(nameOf(child))?.shift();
    if (!match) return child;
    morph(match, child, pairs);
    return match;
  });
  for (const rest of free.values()) rest.forEach((child) => child.remove());
  let place = old.firstChild;
  for (const child of wanted) {
    if (pinned.has(child)) {
      while (place !== child) {
        const before = place;
        place = place.nextSibling;
        old.append(before);
      }
    }
    if (child === place) place = place.nextSibling;
    else old.insertBefore(child, place);
  }
}

function morph(old, next, pairs) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
    return;
  }
  // What somebody is typing into belongs to them.
  if (old.localName === 'input') {
    if (old === document.activeElement) return;
    const value = next.getAttribute('value') ?? '';
    if (old.value !== value) old.value = value;
  }
  copyAttributes(old, next);
  morphChildren(old, next, pairs);
}

export function write(app, markup) {
  const template = document.createElement('template');
  template.innerHTML = trustedMarkup(markup);
  morphChildren(app, template.content, pinnedPairs(app, template.content));
}

const placed = new WeakMap(); // element -> the style last written
const pixels = (length) => `${Math.round(length * 1000) / 1000}px`;

// Puts box k on the k-th [data-b]. False when their numbers differ: the two faces would disagree.
export function place(app, boxes, height) {
  const elements = app.querySelectorAll('[data-b]');
  if (elements.length * 4 !== boxes.length) return false;
  const numbers = new Map();
  elements.forEach((element, k) => {
    numbers.set(element, k);
    const around = numbers.get(element.parentElement.closest('[data-b]'));
    const [x, y, width, h] = boxes.subarray(4 * k, 4 * k + 4);
    const left = around === undefined ? x : x - boxes[4 * around];
    const top = around === undefined ? y : y - boxes[4 * around + 1];
    const style = `left:${pixels(left)};top:${pixels(top)};width:${pixels(width)};height:${pixels(h)}`;
    if (placed.get(element) === style) return;
    placed.set(element, style);
    element.style.cssText = style;
  });
  if (app.style.height !== pixels(height)) app.style.height = pixels(height);
  return true;
}

export function unplace(app) {
  app.style.height = '';
  for (const element of app.querySelectorAll('[data-b][style]')) {
    placed.delete(element);
    element.removeAttribute('style');
  }
}

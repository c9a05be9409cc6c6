// What the tests share: a server of a town, and how to wait for a face of its page.
import { test as base, expect } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Server, siteOf } from './server.mjs';

export { expect };

export const test = base.extend({
  town: ['moessingen', { option: true }],
  server: async ({ town }, use) => {
    const server = await Server.open(siteOf(town));
    await use(server);
    await server.close();
  },
  // Everything a page may complain of fails its test.
  page: async ({ page }, use) => {
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.complaints = complaints;
    await use(page);
    expect(complaints).toEqual([]);
  },
});

// What the browser itself logs of a fault the test has made.
export function forgive(page, pattern) {
  for (let k = page.complaints.length; k--; ) {
    if (pattern.test(page.complaints[k])) page.complaints.splice(k, 1);
  }
}

export const isPainted = (page) => page.locator('html.painted');
export const isLive = (page) => page.locator('html.live');

// The live page with the canvas drawn.
export async function openPainted(page, url) {
  await page.goto(url);
  await expect(isPainted(page)).toHaveCount(1);
}

export async function openAsText(page, url) {
  await page.addInitScript(() => localStorage.setItem('wegweiser.ansicht', 'text'));
  await page.goto(url);
  await expect(isLive(page)).toHaveCount(1);
}

// The service worker has everything.
export const keptOffline = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

// Every route of a town that has a page of its own, "" first.
export function routesOf(town) {
  const site = siteOf(town);
  return readdirSync(site, { recursive: true })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => relative(site, dirname(join(site, path))))
    .map((path) => (path ? `${path}/` : ''))
    .sort();
}

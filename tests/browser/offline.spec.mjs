// After one visit the server may be gone: nothing listens at its port, every connection is closed,
// and the browser has been started anew.
import { chromium as browserType } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, phone } from './support/device.mjs';
import { expect, forgive, isPainted, keptOffline, openPainted, test as base } from './support/fixtures.mjs';

// A profile that outlives its browser.
const test = base.extend({
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'wegweiser-'));
    const opened = [];
    await use(async () => {
      const context = await browserType.launchPersistentContext(folder, { ...chromium, ...phone });
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
    rmSync(folder, { recursive: true });
  },
});

async function visitAndLeave(profile, server) {
  const context = await profile();
  const page = await context.newPage();
  await openPainted(page, server.url);
  await keptOffline(page);
  // What the browser keeps for its own sake may be gone tomorrow.
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await context.close();
}

test('without the server home, a facility, a service and the search still work', async ({
  profile,
  server,
}) => {
  await visitAndLeave(profile, server);
  await server.cut();
  const context = await profile();
  const page = await context.newPage();
  const heading = page.getByRole('heading', { level: 1 });

  await openPainted(page, server.url);
  await expect(heading).toHaveText('Wegweiser Mössingen');
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toBeInViewport();

  // Opened by address, not by a link: each is a start of its own.
  await openPainted(page, `${server.url}einrichtung/stadtwerke/`);
  await expect(heading).toHaveText(/Stadtwerke/);
  await openPainted(page, `${server.url}leistung/reisepass/`);
  await expect(heading).toHaveText('Reisepass beantragen');
  await expect(page.getByText('Zurzeit nicht möglich')).toBeVisible();
  await page.getByRole('link', { name: 'Wegweiser Mössingen' }).tap();
  await page.getByRole('searchbox').fill('wohng');
  await expect(page.locator('main li').first()).toContainText('Wohngeld');
  await page.reload();
  await expect(page.locator('main li').first()).toContainText('Wohngeld');
  await context.close();
});

test('routes of every kind have their screen without the server', async ({ profile, server }) => {
  await visitAndLeave(profile, server);
  await server.cut();
  const context = await profile();
  const page = await context.newPage();
  await openPainted(page, server.url);
  for (const list of ['einrichtungen/', 'leistungen/', 'kontakte/', 'meldungen/']) {
    await openPainted(page, server.url + list);
    const links = await page
      .locator('main a.title')
      .evaluateAll((all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links.slice(0, 3)) {
      await openPainted(page, link);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/gibt es nicht/);
    }
  }
  await context.close();
});

test.describe('in a living town', () => {
  test.use({ town: 'musterstadt' });
  test('what is open now is known without the server', async ({ profile, server }) => {
    await visitAndLeave(profile, server);
    await server.cut();
    const context = await profile();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-24T18:20:00+01:00'));
    await openPainted(page, `${server.url}einrichtung/jugendhaus/`);
    const state = page.locator('main .badge').first();
    await expect(state).toHaveText('Geöffnet bis 20:00 Uhr');
    await page.clock.setFixedTime(new Date('2026-11-24T20:20:00+01:00'));
    await page.reload();
    await expect(state).toHaveText('Geschlossen, öffnet morgen um 14:00 Uhr');
    // A day later the copy is old, and no longer promises anything.
    await page.clock.setFixedTime(new Date('2026-11-25T18:20:00+01:00'));
    await page.reload();
    await expect(state).toHaveText('Laut Stand vom 24. November 2026: Geöffnet bis 20:00 Uhr');
    await context.close();
  });
});

test('a captive portal changes nothing that is kept', async ({ profile, server }) => {
  await visitAndLeave(profile, server);
  server.answer = () => ({ status: 200, type: 'text/html', body: '<h1>Hotel-WLAN</h1>' });
  const context = await profile();
  const page = await context.newPage();
  await openPainted(page, `${server.url}einrichtung/rathaus/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Stadtverwaltung/);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
  });
  await openPainted(page, server.url);
  await expect(page.getByText('Hotel-WLAN')).toHaveCount(0);
  await context.close();
});

test('half a download keeps nothing, the next visit starts again', async ({ page, server }) => {
  server.answer = (path) =>
    path.endsWith('.svg') ? { status: 503, type: 'text/plain', body: 'später' } : null;
  await openPainted(page, server.url);
  await expect.poll(() => server.requests.some(({ status }) => status === 503)).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return Boolean(registration?.active ?? registration?.installing ?? registration?.waiting);
      }),
    )
    .toBe(false);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  forgive(page, /503/);
  server.answer = null;
  await page.reload();
  await expect(isPainted(page)).toHaveCount(1);
  await keptOffline(page);
  await server.cut();
  await page.reload();
  await expect(isPainted(page)).toHaveCount(1);
});

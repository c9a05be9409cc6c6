// A newer version is fetched whole, waits, asks, and is taken when the reader says so.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, forgive, isPainted, keptOffline, openPainted, test as base } from './support/fixtures.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

// The same town a release later: the town hall has another number.
const test = base.extend({
  newer: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'wegweiser-'));
      cpSync(`${root}data/moessingen`, `${folder}/moessingen`, { recursive: true });
      const file = `${folder}/moessingen/facilities.json`;
      const data = JSON.parse(readFileSync(file, 'utf8'));
      const [phone] = data.facilities.find(({ id }) => id === 'rathaus').phones;
      Object.assign(phone, { number: '+4974733701', display: '07473 370-1' });
      writeFileSync(file, JSON.stringify(data));
      execFileSync(`${root}build/wegweiser`, [
        ...['build', `${folder}/moessingen`, '--out', `${folder}/site`],
        ...['--texts', `${root}data/texts`, '--app', `${root}build/wasm/app.wasm`],
        ...['--web', `${root}build/web`],
      ]);
      await use(`${folder}/site/moessingen`);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
  });

test('the reader decides when the newer version is shown', async ({ page, server, newer }) => {
  await openPainted(page, server.url);
  await keptOffline(page);
  await page.reload(); // now the worker is in charge
  await expect(isPainted(page)).toHaveCount(1);
  await server.show(newer);
  await lookForUpdate(page);
  const take = page.getByRole('button', { name: 'Neue Fassung anzeigen' });
  await expect(take).toBeVisible();
  // Nothing has changed under the reader's eyes, nor on another page of this version.
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toBeVisible();
  await take.tap();
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-1' })).toBeVisible();
  await expect(take).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await server.cut();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-1' })).toBeVisible();
});

test('an update that breaks off leaves the old version whole', async ({ page, server, newer }) => {
  await openPainted(page, server.url);
  await keptOffline(page);
  await page.reload();
  await server.show(newer);
  server.answer = (path) =>
    path.includes('/data.') ? { status: 200, type: 'text/html', body: '<h1>Hotel-WLAN</h1>' } : null;
  const before = server.requests.length;
  await lookForUpdate(page).catch(() => {});
  const asked = () => server.requests.slice(before).some(({ path }) => path.includes('/data.'));
  await expect.poll(asked).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.getRegistration();
        return Boolean(installing ?? waiting);
      }),
    )
    .toBe(false);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await server.cut();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toBeVisible();
  forgive(page, /integrity|digest/i);
});

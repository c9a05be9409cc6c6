// Finding one's way: links, the back button, titles, focus, shared links, other moments.
import { expect, forgive, isLive, openPainted, test } from './support/fixtures.mjs';

test('the town hall can be called from the first screen', async ({ page, server }) => {
  await openPainted(page, server.url);
  const call = page.getByRole('link', { name: 'Rathaus: 07473 370-0' });
  await expect(call).toBeInViewport({ ratio: 1 });
  const box = await call.boundingBox();
  expect(box.height).toBeGreaterThanOrEqual(44);
  const asked = page.waitForRequest('tel:+4974733700');
  await call.tap();
  await asked;
  expect(page.url()).toBe(server.url);
});

test('a link opens its screen at once, the back button returns to the place', async ({
  page,
  server,
}) => {
  await openPainted(page, server.url);
  const link = page.getByRole('link', { name: 'Stadtbücherei Mössingen', exact: true });
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  expect(y).toBeGreaterThan(500);
  const before = server.requests.length;
  await link.tap();
  await expect(page).toHaveURL(`${server.url}einrichtung/buecherei/`);
  await expect(page).toHaveTitle(/Stadtbücherei Mössingen/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Stadtbücherei Mössingen');
  await expect(heading).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(server.requests.slice(before).map(({ path }) => path)).not.toContain(
    '/einrichtung/buecherei/',
  );

  await page.goBack();
  await expect(page).toHaveTitle('Wegweiser Mössingen');
  await expect(link).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
  await page.goForward();
  await expect(heading).toHaveText('Stadtbücherei Mössingen');
});

test('a shared link opens the very screen', async ({ page, server }) => {
  for (const [path, heading] of [
    ['einrichtung/rathaus/', 'Stadtverwaltung Mössingen (Rathaus)'],
    ['leistung/personalausweis/', 'Personalausweis beantragen'],
    ['kontakt/zentrale/', 'Telefonzentrale der Stadt'],
    ['leistungen/', 'Dienstleistungen A–Z'],
    ['stand/', 'Wie aktuell ist das?'],
  ]) {
    await openPainted(page, server.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(new RegExp(heading.slice(0, 12)));
  }
});

test('what does not exist says so and helps on', async ({ page, server }) => {
  const response = await page.goto(`${server.url}einrichtung/gibt-es-nicht/`);
  expect(response.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/gibt es nicht/);
  await expect(page.getByRole('searchbox')).toBeVisible();
  forgive(page, /404/);
});

test('the archive can be seen with another date, and the date travels along', async ({
  page,
  server,
}) => {
  await openPainted(page, server.url);
  await expect(page.getByText('Nachgestelltes Beispiel vom 21. November 2023')).toBeVisible();
  await page.getByRole('link', { name: 'Mit heutigem Datum ansehen' }).tap();
  await expect(page).toHaveURL(/zeit=heute/);
  await expect(page.getByText(/Nachgestelltes Beispiel von 2023/)).toBeVisible();
  await page.getByRole('link', { name: 'Kontakte A–Z' }).tap();
  await expect(page).toHaveURL(/kontakte\/\?zeit=heute/);
  await page.getByRole('link', { name: 'Zurück zum Stand von damals' }).tap();
  await expect(page.getByText('Nachgestelltes Beispiel vom 21. November 2023')).toBeVisible();
});

test.describe('in a living town', () => {
  test.use({ town: 'musterstadt' });

  test('the clock of the town decides what is open, and the screen changes by itself', async ({
    page,
    server,
  }) => {
    // 18:29 in Berlin on a Tuesday; the phone lies in New York, where it is half past twelve.
    await page.clock.install({ time: new Date('2026-11-24T18:29:30+01:00') });
    await page.goto(`${server.url}einrichtung/wertstoffhof/`);
    await expect(isLive(page)).toHaveCount(1);
    const state = page.locator('main .badge').first();
    await expect(state).toHaveText('Geschlossen, öffnet morgen um 13:00 Uhr');
    await page.goto(`${server.url}einrichtung/jugendhaus/`);
    await expect(state).toHaveText('Geöffnet bis 20:00 Uhr');
    await page.clock.fastForward('01:31:00');
    await expect(state).toHaveText('Geschlossen, öffnet morgen um 14:00 Uhr');
    // Past midnight "morgen" is today.
    await page.clock.fastForward('04:30:00');
    await expect(state).toHaveText('Geschlossen, öffnet heute um 14:00 Uhr');
  });

  test('a moment in the address is shown as such', async ({ page, server }) => {
    await openPainted(page, `${server.url}?zeit=2026-12-25T12:00`);
    await expect(page.getByText(/Gezeigt wird nicht jetzt/)).toBeVisible();
    await expect(page.getByText(/Erfundene Stadt/).first()).toBeVisible();
  });
});

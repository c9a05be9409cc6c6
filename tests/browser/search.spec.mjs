// The search field, as thumbs use it.
import { expect, openAsText, openPainted, test } from './support/fixtures.mjs';

const field = (page) => page.getByRole('searchbox');
const firstHit = (page) => page.locator('main li').first().getByRole('link').first();

test('the first letters find, and the count is announced', async ({ page, server }) => {
  await openPainted(page, server.url);
  await field(page).tap();
  await page.keyboard.type('bücherei ös', { delay: 30 });
  await expect(page).toHaveURL(/suche\/\?q=b%C3%BCcherei\+%C3%B6s/);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('bücherei ös');
  await expect(firstHit(page)).toHaveText(/Öschingen/);
  await expect(page.getByRole('status')).toHaveText(/\d+ Treffer/);
});

for (const [query, found] of [
  ['perso', /Personalausweis/],
  ['buecherei', /ücher/],
  ['MUELL', /Abfall/],
  ['07473 370-0', /Stadtverwaltung Mössingen|Telefonzentrale/],
  ['wohngeld', /Wohngeld/],
]) {
  test(`"${query}" finds ${found}`, async ({ page, server }) => {
    await openPainted(page, server.url);
    await field(page).fill(query);
    await expect(firstHit(page)).toHaveText(found);
  });
}

test('nonsense finds nothing and leads to the town hall', async ({ page, server }) => {
  await openPainted(page, server.url);
  await field(page).fill('xqzwv');
  await expect(page.locator('#treffer')).toHaveText('Nichts gefunden zu „xqzwv“.');
  await expect(page.locator('main a[href="tel:+4974733700"]')).toBeVisible();
});

test('one step back leaves the search, however long the word was', async ({ page, server }) => {
  await openPainted(page, server.url);
  await field(page).tap();
  await page.keyboard.type('ausweis', { delay: 20 });
  await expect(page).toHaveURL(/q=ausweis/);
  await firstHit(page).tap();
  await expect(page).toHaveURL(/leistung\/personalausweis/);
  await page.goBack();
  await expect(field(page)).toHaveValue('ausweis');
  await page.goBack();
  await expect(page).toHaveURL(server.url);
  await expect(field(page)).toHaveValue('');
});

test('emptying the field returns to where typing began', async ({ page, server }) => {
  await openPainted(page, server.url);
  await field(page).fill('rathaus');
  await expect(page).toHaveURL(/suche/);
  await field(page).fill('');
  await expect(page).toHaveURL(server.url);
  await expect(page.getByRole('heading', { name: 'Meldungen', exact: true })).toBeVisible();
});

test('markup in a query stays text', async ({ page, server }) => {
  const query = '<img src=x onerror=alert(1)>"\'&';
  await openPainted(page, `${server.url}suche/?q=${encodeURIComponent(query)}`);
  await expect(field(page)).toHaveValue(query);
  await expect(page.locator('#app img')).toHaveCount(0);
});

test('the count is said once a pause, not at every key', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.querySelector('[role=status]').textContent)).observe(
      document.querySelector('[role=status]'),
      { childList: true, characterData: true, subtree: true },
    );
  });
  await field(page).tap();
  await page.keyboard.type('ausweis', { delay: 40 });
  await expect(page.getByRole('status')).toHaveText(/Treffer/);
  await page.keyboard.type(' verl', { delay: 40 });
  await expect.poll(() => page.evaluate(() => window.said.length)).toBeGreaterThan(1);
  expect(await page.evaluate(() => window.said.length)).toBeLessThanOrEqual(3);
});

test('what was searched for is marked in the page', async ({ page, server }) => {
  await openPainted(page, `${server.url}suche/?q=perso`);
  await expect(page.locator('main mark').first()).toHaveText('Perso');
});

test('and in the canvas, on its own ground', async ({ page, server }) => {
  const pixels = async (url) => {
    await openPainted(page, url);
    const picture = (await page.screenshot()).toString('base64');
    return page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))]));
      const copy = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      copy.drawImage(bitmap, 0, 0);
      const { data } = copy.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 0xfd && data[at + 1] === 0xf0 && data[at + 2] === 0xd5) count += 1;
      }
      return count;
    }, picture);
  };
  // The strip of an archived copy has the same colour on both.
  const without = await pixels(`${server.url}suche/`);
  expect(await pixels(`${server.url}suche/?q=perso`)).toBeGreaterThan(without + 500);
});

test.describe('a town with much to find', () => {
  test.use({ town: 'musterstadt' });

  test('many hits are grouped by kind, the best before them', async ({ page, server }) => {
    await openPainted(page, `${server.url}suche/?q=amt`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Beste Treffer');
    await expect(page.getByRole('heading', { name: 'Einrichtungen', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Kontakte', exact: true })).toBeVisible();
  });

  for (const [query, found] of [
    ['perso verlängern', /Personalausweis/],
    ['strassenlaterne kaputt', /Schaden auf der Straße melden/],
    ['Kfz anmeldn', /Kfz-Zulassung/],
    ['register a car', /Kfz-Zulassung/],
    ['nüfus cüzdanı kimlik', /Personalausweis/],
    ['паспорт', /pass/i],
    ['wo kann ich heiraten', /Heirat|Standesamt|Trauung/],
  ]) {
    test(`"${query}" finds ${found}`, async ({ page, server }) => {
      await openPainted(page, server.url);
      await field(page).fill(query);
      await expect(firstHit(page)).toHaveText(found);
    });
  }

  test('what nothing fits leads to guesses', async ({ page, server }) => {
    await openPainted(page, `${server.url}suche/?q=xyzzybücher`);
    await expect(page.getByRole('heading', { name: 'Meinten Sie …?' })).toBeVisible();
    await page.getByRole('link', { name: 'Bücher ausleihen' }).click();
    await expect(page).toHaveURL(/leistung\/buecher-ausleihen/);
  });
});

test('searches are kept only when the reader says so, and forgotten when they say so', async ({ page, server }) => {
  const kept = () => page.evaluate(() => localStorage.getItem('wegweiser.suchen'));
  await openPainted(page, `${server.url}suche/`);
  await field(page).fill('perso');
  await firstHit(page).tap();
  await expect(page).toHaveURL(/leistung/);
  expect(await kept()).toBeNull();

  await page.goto(`${server.url}suche/`);
  await page.getByRole('button', { name: /merken$/ }).tap();
  await expect(page.getByRole('heading', { name: 'Zuletzt gesucht' })).toBeVisible();
  for (const query of ['wohngeld', 'müll & co']) {
    await field(page).fill(query);
    await firstHit(page).tap();
    await expect(page).toHaveURL(/leistung|einrichtung|kontakt/);
    await page.goto(`${server.url}suche/`);
  }
  expect(JSON.parse(await kept())).toEqual(['müll & co', 'wohngeld']);
  await page.getByRole('link', { name: 'müll & co' }).tap();
  await expect(field(page)).toHaveValue('müll & co');
  await expect(firstHit(page)).toHaveText(/Abfall/);

  await page.goto(`${server.url}suche/`);
  await page.getByRole('button', { name: /nicht mehr merken/ }).tap();
  await expect(page.getByRole('heading', { name: 'Zuletzt gesucht' })).toHaveCount(0);
  expect(await kept()).toBeNull();
});

test('the text view searches as well', async ({ page, server }) => {
  await openAsText(page, server.url);
  await field(page).fill('perso');
  await expect(firstHit(page)).toHaveText(/Personalausweis/);
  await expect(page.locator('main mark').first()).toHaveText('Perso');
});

// The search field, as thumbs use it.
import { expect, openPainted, test } from './support/fixtures.mjs';

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
  await expect(page.getByRole('status')).toHaveText('Nichts gefunden zu „xqzwv“.');
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

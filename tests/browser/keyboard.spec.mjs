// Everything can be done with the keyboard alone, and one always sees where one is.
import { expect, isPainted, openPainted, test } from './support/fixtures.mjs';

test.use({ isMobile: false, hasTouch: false });

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body ? null : element.textContent.trim() || element.id;
  });

test('the skip link comes first and leads to the content', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Rathaus: 07473 370-0');
});

test('every action is reached, in reading order', async ({ page, server }) => {
  await openPainted(page, server.url);
  const wanted = await page.evaluate(() =>
    [...document.querySelectorAll('#app a[href], #app button, #app input')].map(
      (element) => element.textContent.trim() || element.id,
    ),
  );
  expect(wanted.length).toBeGreaterThan(40);
  const reached = [];
  for (let k = 0; k < wanted.length; k++) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
  }
  expect(reached).toEqual(wanted);
});

test('the focus is seen on the painted face', async ({ page, server }) => {
  await openPainted(page, server.url);
  for (const target of [
    page.getByRole('link', { name: 'Rathaus: 07473 370-0' }),
    page.getByRole('searchbox'),
    page.getByRole('button', { name: 'Suchen' }),
    page.getByRole('link', { name: /Mehr dazu/ }).first(),
  ]) {
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = await target.boundingBox();
    const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    const before = await page.screenshot({ clip });
    // By keyboard, so that the browser finds the focus worth showing.
    await target.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await expect(target).toHaveCSS('outline-style', 'solid');
    await expect(target).toHaveCSS('outline-width', '3px');
    expect(Buffer.compare(before, await page.screenshot({ clip }))).not.toBe(0);
  }
});

test('a visit without a pointer: search, open, go back, change the view', async ({
  page,
  server,
}) => {
  await openPainted(page, server.url);
  for (const stop of ['Zum Inhalt springen', null]) {
    await page.keyboard.press('Tab');
    if (stop) expect(await focused(page)).toBe(stop);
  }
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('reisepass');
  await expect(page.locator('main li').first()).toContainText('Reisepass');
  await page.keyboard.press('Tab'); // the button
  await page.keyboard.press('Tab'); // the first hit
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reisepass beantragen');
  await page.goBack(); // headless Chromium has no key for it
  await expect(page.getByRole('searchbox')).toHaveValue('reisepass');
  expect(await focused(page)).toBe('Reisepass beantragen'); // back on the link one came from

  const view = page.getByRole('button', { name: 'Textansicht' });
  await view.focus();
  await page.keyboard.press('Enter');
  await expect(isPainted(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Gemalte Ansicht' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(isPainted(page)).toHaveCount(1);
});

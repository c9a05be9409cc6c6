// A missing piece takes one face away, never the numbers.
import { chromium as browserType } from '@playwright/test';
import { chromium, phone } from './support/device.mjs';
import { expect, forgive, isLive, isPainted, openPainted, test } from './support/fixtures.mjs';

const call = (page) => page.getByRole('link', { name: 'Rathaus: 07473 370-0' });

// The text is there to be seen: its colour is not the transparent one of the painted face.
async function expectPage(page) {
  await expect(isPainted(page)).toHaveCount(0);
  await expect(call(page)).toBeVisible();
  await expect(call(page)).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(page.locator('#app')).toHaveCSS('height', /^\d{4,}(\.\d+)?px$/);
}

// Two frames on: what was asked for has been painted.
const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

// The share of the picture that is not its most frequent colour. Counted on a page of its own,
// for the directory's policy lets no picture in.
async function inkOf(page) {
  const picture = (await page.screenshot()).toString('base64');
  const other = await page.context().newPage();
  const share = await other.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / pixels.length;
  }, picture);
  await other.close();
  return share;
}

test('a lost context shows the page, a restored one paints again', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.evaluate(() => {
    window.loss = document
      .querySelector('canvas')
      .getContext('webgl2')
      .getExtension('WEBGL_lose_context');
    window.loss.loseContext();
  });
  await expectPage(page);
  await expect(page.getByRole('button', { name: 'Textansicht' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Stadtbücherei Mössingen', exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stadtbücherei Mössingen');
  await page.evaluate(() => window.loss.restoreContext());
  await expect(isPainted(page)).toHaveCount(1);
  await drawn(page);
  expect(await inkOf(page)).toBeGreaterThan(0.1);
  forgive(page, /WebGL|CONTEXT_LOST/);
});

test('without WebGL 2 the page is the face', async ({ server }) => {
  const browser = await browserType.launch({
    ...chromium,
    args: [...chromium.args, '--disable-3d-apis'],
  });
  const page = await browser.newPage(phone);
  await page.goto(server.url);
  await expect(isLive(page)).toHaveCount(1);
  await expectPage(page);
  await expect(page.getByRole('button', { name: /Ansicht|Textansicht/ })).toHaveCount(0);
  await page.getByRole('searchbox').fill('perso');
  await expect(page.locator('main li').first()).toContainText('Personalausweis');
  await browser.close();
});

test('forced colours show the page and come and go', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(isPainted(page)).toHaveCount(0);
  await expect(call(page)).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(isPainted(page)).toHaveCount(1);
});

test('on paper stands the page, without fields and buttons', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.evaluate(() => {
    window.faces = [];
    const note = () => window.faces.push(document.documentElement.className);
    addEventListener('beforeprint', note); // listens after the page's own script
    addEventListener('afterprint', note);
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(await page.evaluate(() => window.faces)).toEqual(['live', 'live painted']);
  await page.getByRole('button', { name: 'Textansicht' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas')).toBeHidden();
  await expect(page.locator('#q')).toBeHidden();
  await expect(page.locator('a[href="tel:+4974733700"]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.getByText('Stand: 21. November 2023, 10:00 Uhr')).toBeVisible();
});

test('the text view is chosen, remembered and left again', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.getByRole('button', { name: 'Textansicht' }).tap();
  await expectPage(page);
  await page.reload();
  await expect(isLive(page)).toHaveCount(1);
  await expectPage(page);
  await page.getByRole('button', { name: 'Gemalte Ansicht' }).tap();
  await expect(isPainted(page)).toHaveCount(1);
  await page.reload();
  await expect(isPainted(page)).toHaveCount(1);
});

for (const [what, faces, take] of [
  ['WebAssembly', 0, () => delete globalThis.WebAssembly],
  ['a service worker', 1, () => delete Navigator.prototype.serviceWorker],
  [
    'storage',
    1,
    () => {
      for (const name of ['localStorage', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    },
  ],
]) {
  test(`without ${what} the number is there and links lead on`, async ({ page, server }) => {
    await page.addInitScript(take);
    await page.goto(server.url);
    await expect(call(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(isPainted(page)).toHaveCount(faces);
    await page.getByRole('link', { name: 'Stadtbücherei Mössingen', exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stadtbücherei Mössingen');
  });
}

for (const [what, part] of [
  ['module', 'app.'],
  ['data', 'data.'],
]) {
  for (const answer of [
    { status: 503, type: 'text/plain', body: 'später' },
    { status: 200, type: 'text/html', body: '<h1>Hotel-WLAN</h1>' },
  ]) {
    test(`${answer.status} in place of the ${what} leaves the page as it is`, async ({
      page,
      server,
    }) => {
      server.answer = (path) => (path.includes(`/${part}`) && !path.endsWith('.js') ? answer : null);
      await page.goto(server.url);
      await page.waitForLoadState('networkidle');
      await expect(isLive(page)).toHaveCount(0);
      await expect(call(page)).toBeVisible();
      forgive(page, /503/);
    });
  }
}

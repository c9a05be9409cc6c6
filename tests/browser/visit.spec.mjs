// What a first visit costs, and what the page does afterwards: nothing.
import { readFileSync } from 'node:fs';
import { dataOf } from './support/server.mjs';
import { expect, isPainted, keptOffline, openPainted, test } from './support/fixtures.mjs';

const visitLimit = 160_000; // bytes, compressed, everything a first visit loads
const requestLimit = 10;

test('a first visit is light, asks for each file once and leaves nobody else a trace', async ({
  page,
  server,
  context,
}) => {
  const elsewhere = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
  });
  await openPainted(page, server.url);
  await keptOffline(page);
  await page.waitForTimeout(1000); // a late request would be one too

  const sum = server.requests.reduce((bytes, request) => bytes + request.bytes, 0);
  const paths = server.requests.map(({ path }) => path);
  console.log(`first visit: ${sum} bytes in ${paths.length} requests`);
  expect(elsewhere).toEqual([]);
  expect(new Set(paths).size, paths.join(' ')).toBe(paths.length);
  expect(paths.length).toBeLessThanOrEqual(requestLimit);
  expect(sum).toBeLessThanOrEqual(visitLimit);
  expect(await context.cookies()).toEqual([]);
});

test('an idle page draws nothing and asks for no frame', async ({ page, server }) => {
  await page.addInitScript(() => {
    window.frames_asked = 0;
    window.gl_calls = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (work) => ((window.frames_asked += 1), ask(work));
    const gl = WebGL2RenderingContext.prototype;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(gl))) {
      if (typeof value !== 'function') continue;
      gl[name] = function (...all) {
        window.gl_calls += 1;
        return value.apply(this, all);
      };
    }
  });
  await openPainted(page, server.url);
  await keptOffline(page);
  await page.waitForTimeout(500);
  const counts = () => page.evaluate(() => [window.frames_asked, window.gl_calls]);
  const before = await counts();
  expect(before[0]).toBeGreaterThan(0); // it did draw
  expect(before[1]).toBeGreaterThan(0);
  await page.waitForTimeout(5000);
  expect(await counts()).toEqual(before);
});

test('scrolling within the painted tile draws nothing', async ({ page, server }) => {
  await openPainted(page, server.url);
  await page.evaluate(() => {
    window.draws = 0;
    const gl = WebGL2RenderingContext.prototype;
    const draw = gl.drawElements;
    gl.drawElements = function (...all) {
      window.draws += 1;
      return draw.apply(this, all);
    };
  });
  await page.evaluate(() => scrollTo(0, 200));
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.draws)).toBe(0);
  await page.evaluate(() => scrollTo(0, 5000));
  await expect.poll(() => page.evaluate(() => window.draws)).toBeGreaterThan(0);
});

test('without JavaScript the home page shows every notice, number and state', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url);
  await expect(isPainted(page)).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toHaveAttribute(
    'href',
    'tel:+4974733700',
  );
  await expect(page.getByText('Bis auf Weiteres geschlossen').first()).toBeVisible();
  for (const number of ['112', '110', '116117', '115']) {
    await expect(page.locator(`a[href="tel:${number}"]`)).toHaveCount(1);
  }
  // Every facility of the data has its state.
  const cards = page.locator('li.card');
  const { facilities } = JSON.parse(readFileSync(`${dataOf('moessingen')}/facilities.json`, 'utf8'));
  await expect(cards).toHaveCount(facilities.length);
  for (const card of await cards.all()) {
    expect(await card.locator('span.has-icon').count()).toBe(1);
  }
  await context.close();
});

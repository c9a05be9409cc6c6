// embed.js in a page of another origin, as a town's homepage would have it.
import { createServer } from 'node:http';
import { expect, forgive, test as base } from './support/fixtures.mjs';

const test = base.extend({
  // The homepage: another port is another origin.
  homepage: async ({ server }, use) => {
    const pages = {};
    const host = createServer((request, response) => {
      const page = pages[request.url];
      response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
    await new Promise((ready) => host.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${host.address().port}`;
    await use((attributes, { script = true, head = '' } = {}) => {
      pages['/'] = `<!doctype html><html lang="de"><title>Stadt</title>
        <meta name="viewport" content="width=device-width">${head}
        <h1>Startseite der Stadt</h1>
        <wegweiser-verzeichnis src="${server.url}" ${attributes}>
          <a href="${server.url}">Wegweiser der Stadt</a>
        </wegweiser-verzeichnis><p id="below">Darunter</p>
        ${script ? `<script src="${server.url}embed.js"></script>` : ''}`;
      return url;
    });
    host.closeAllConnections();
    await new Promise((closed) => host.close(closed));
  },
});

const frameOf = (page) => page.frameLocator('iframe');
const heightOf = (page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

async function settledHeight(page) {
  let last = -1;
  await expect
    .poll(async () => {
      const height = await heightOf(page);
      const same = height === last && height !== 480;
      last = height;
      return same;
    })
    .toBe(true);
  return last;
}

test('the whole directory, as high as its content', async ({ page, homepage, server }) => {
  await page.goto(homepage(''));
  const frame = frameOf(page);
  await expect(frame.getByRole('link', { name: 'Rathaus: 07473 370-0' })).toBeVisible();
  const height = await settledHeight(page);
  const content = await frame.locator('#app > div').evaluate((div) => div.scrollHeight);
  expect(Math.abs(height - content)).toBeLessThanOrEqual(1);
  await expect(page.getByRole('link', { name: 'Wegweiser der Stadt' })).toBeHidden();
  const call = frame.getByRole('link', { name: 'Rathaus: 07473 370-0' });
  expect(await call.getAttribute('href')).toBe('tel:+4974733700');
  expect(server.requests.map(({ path }) => path)).not.toContain('/worker.js');
});

test('only the notices', async ({ page, homepage }) => {
  await page.goto(homepage('zeige="meldungen"'));
  await expect(frameOf(page).getByRole('article')).toHaveCount(2);
  await expect(frameOf(page).getByRole('heading', { name: 'Einrichtungen' })).toHaveCount(0);
});

test('one facility', async ({ page, homepage }) => {
  await page.goto(homepage('zeige="einrichtung:buecherei"'));
  await expect(frameOf(page).getByText('Bis auf Weiteres geschlossen')).toBeVisible();
  expect(await settledHeight(page)).toBeLessThan(700);
});

test('the height follows the width and comes to rest', async ({ page, homepage }) => {
  await page.goto(homepage('zeige="meldungen"'));
  const narrow = await settledHeight(page);
  await page.setViewportSize({ width: 1000, height: 740 });
  await expect.poll(() => heightOf(page)).toBeLessThan(narrow);
  const wide = await settledHeight(page);
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => (window.changes += 1)).observe(
      document.querySelector('wegweiser-verzeichnis').shadowRoot.querySelector('iframe'),
      { attributes: true, attributeFilter: ['style'] },
    );
  });
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => window.changes)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => heightOf(page)).toBe(narrow);
  expect(wide).toBeLessThan(narrow);
});

test('no cookie, nothing stored, links open the directory itself', async ({
  page,
  homepage,
  context,
  server,
}) => {
  await page.goto(homepage(''));
  await settledHeight(page);
  const frame = page.frames().find((each) => each.url().startsWith(server.url));
  expect(
    await frame.evaluate(async () => [
      localStorage.length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  const link = frameOf(page).getByRole('link', { name: 'Stadtbücherei Mössingen', exact: true });
  const opened = context.waitForEvent('page');
  await link.click();
  await expect(await opened).toHaveURL(`${server.url}einrichtung/buecherei/`);
});

test('without the script, or without the server, the link is there', async ({
  page,
  homepage,
  server,
}) => {
  await page.goto(homepage('', { script: false }));
  await expect(page.getByRole('link', { name: 'Wegweiser der Stadt' })).toBeVisible();
  // The script has arrived, then the directory does not answer.
  server.answer = (path) =>
    path.startsWith('/embed.js') ? null : { status: 503, type: 'text/plain', body: 'später' };
  await page.goto(homepage(''));
  await expect.poll(() => server.requests.some(({ status }) => status === 503)).toBe(true);
  await page.waitForTimeout(1000);
  await expect(page.getByRole('link', { name: 'Wegweiser der Stadt' })).toBeVisible();
  expect(await heightOf(page)).toBe(480);
  forgive(page, /503/);
});

test('a stranger cannot tell the frame a height', async ({ page, homepage }) => {
  await page.goto(homepage('zeige="meldungen"'));
  const height = await settledHeight(page);
  await page.evaluate(() => postMessage({ type: 'wegweiser.hoehe', height: 9 }, '*'));
  await page.waitForTimeout(300);
  expect(await heightOf(page)).toBe(height);
});

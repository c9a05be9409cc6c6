// Pictures of the directory, for people to look at: tools/screens [TOWN…] writes
// build/screens/TOWN/NAME-WIDTH-light|dark.png; tools/screens readme writes docs/wegweiser.png,
// tools/screens icon writes web/icon-180.png.
import { chromium as browserType } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from './device.mjs';
import { Server, siteOf } from './server.mjs';

delete process.env.DISPLAY;

const screens = {
  moessingen: {
    start: '',
    rathaus: 'einrichtung/rathaus/',
    buecherei: 'einrichtung/buecherei/',
    leistung: 'leistung/personalausweis/',
    leistungen: 'leistungen/',
    suche: 'suche/?q=b%C3%BCcherei',
    stand: 'stand/',
  },
  musterstadt: {
    start: '?zeit=2026-11-24T10:00',
    buergerbuero: 'einrichtung/buergerbuero/?zeit=2026-11-24T10:00',
    leistung: 'leistung/personalausweis/?zeit=2026-11-24T10:00',
    kontakte: 'kontakte/?zeit=2026-11-24T10:00',
  },
};
const sizes = [
  { width: 360, height: 740, deviceScaleFactor: 3 },
  { width: 768, height: 1024, deviceScaleFactor: 1 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
];

const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function shoot(browser, url, options) {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('html.painted', { state: 'attached' });
  await drawn(page);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

// Three phones beside each other.
async function readme(browser) {
  const server = await Server.open(siteOf('moessingen'));
  const phones = [];
  for (const [path, colorScheme] of [
    ['', 'light'],
    ['einrichtung/rathaus/', 'light'],
    ['suche/?q=b%C3%BCcherei', 'dark'],
  ]) {
    phones.push(
      await shoot(browser, server.url + path, {
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        colorScheme,
      }),
    );
  }
  await server.close();
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const images = phones.map((phone) => `<img src="data:image/png;base64,${phone.toString('base64')}">`);
  await page.setContent(
    `<style>body { margin: 0; padding: 16px; display: inline-flex; gap: 16px; background: #dfe5ea }
    img { width: 300px; border-radius: 16px; border: 1px solid #16202b }</style>${images.join('')}`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.locator('body').screenshot({ path: 'docs/wegweiser.png' });
}

// For home screens that know no SVG.
async function icon(browser) {
  const page = await browser.newPage({ viewport: { width: 180, height: 180 } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 180px }</style>
    ${readFileSync('web/icon.svg', 'utf8')}`);
  await page.screenshot({ path: 'web/icon-180.png' });
}

const towns = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(screens);
const browser = await browserType.launch(chromium);
for (const town of towns) {
  if (town === 'readme') {
    await readme(browser);
    console.log('screens: docs/wegweiser.png');
    continue;
  }
  if (town === 'icon') {
    await icon(browser);
    console.log('screens: web/icon-180.png');
    continue;
  }
  const server = await Server.open(siteOf(town));
  const folder = `build/screens/${town}`;
  mkdirSync(folder, { recursive: true });
  for (const { width, height, deviceScaleFactor } of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      for (const [name, path] of Object.entries(screens[town])) {
        const options = { viewport: { width, height }, deviceScaleFactor, colorScheme };
        const picture = await shoot(browser, server.url + path, options);
        writeFileSync(`${folder}/${name}-${width}-${colorScheme}.png`, picture);
      }
    }
  }
  await server.close();
  console.log(`screens: ${folder}`);
}
await browser.close();

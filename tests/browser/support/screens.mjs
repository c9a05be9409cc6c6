// Pictures of the directory, for people to look at: tools/screens [TOWN…] writes
// build/screens/TOWN/NAME-WIDTH-light|dark.png.
import { chromium as browserType } from '@playwright/test';
import { mkdirSync } from 'node:fs';
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

const towns = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(screens);
const browser = await browserType.launch(chromium);
for (const town of towns) {
  const server = await Server.open(siteOf(town));
  const folder = `build/screens/${town}`;
  mkdirSync(folder, { recursive: true });
  for (const { width, height, deviceScaleFactor } of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor,
        colorScheme,
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(screens[town])) {
        await page.goto(server.url + path);
        await page.waitForSelector('html.painted', { state: 'attached' });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
      }
      await context.close();
    }
  }
  await server.close();
  console.log(`screens: ${folder}`);
}
await browser.close();

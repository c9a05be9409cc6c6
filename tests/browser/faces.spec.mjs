// The painted face and the page beneath it are one: same content, same places, both accessible.
import { heard, violations } from './support/audit.mjs';
import { expect, isPainted, openPainted, routesOf, test } from './support/fixtures.mjs';
import { Server, buildArchived } from './support/server.mjs';

const stillness = { moessingen: '', musterstadt: '?zeit=2026-11-24T07:30' }; // when it was issued
const routes = (town) => routesOf(town).filter((path) => !path.startsWith('einbetten/'));

// As the script does when a link is clicked, so that each screen grows out of the one before.
async function follow(page, url) {
  await page.evaluate((url) => {
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
  await expect(isPainted(page)).toHaveCount(1);
}

// What only a page with a script can do is missing in one without.
const onlyLive =
  /: (Textansicht|Gemalte Ansicht|Mit heutigem Datum ansehen|Meine letzten Suchen auf diesem Gerät merken)$|^status: $/;
const onlyStill = /: Das Suchfeld braucht JavaScript/;

for (const town of ['moessingen', 'musterstadt']) {
  test.describe(town, () => {
    test.use({ town });
    test.setTimeout(400_000);

    test('every painted screen tells what its page without a script tells', async ({
      page,
      server,
      browser,
    }) => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const still = await plain.newPage();
      await openPainted(page, server.url + stillness[town]);
      for (const route of routes(town)) {
        await follow(page, server.url + route + stillness[town]);
        await still.goto(server.url + route);
        let live = (await heard(page)).filter((line) => !onlyLive.test(line));
        let written = (await heard(still)).filter((line) => !onlyStill.test(line));
        if (town === 'musterstadt') {
          // A page written in advance says nothing about now: there headings and links count;
          // the next test compares the rest.
          const timeless = (lines) => lines.filter((line) => /^(heading|link)/.test(line));
          live = timeless(live).filter((line) => line !== 'link: Zurück zu jetzt');
          written = timeless(written);
        }
        expect(live.length, route).toBeGreaterThan(10);
        expect(live, route).toEqual(written);
      }
      await plain.close();
    });

    test('axe finds nothing in either face', async ({ page, server, browser }) => {
      const plain = await browser.newContext();
      await plain.addInitScript(() => localStorage.setItem('wegweiser.ansicht', 'text'));
      const text = await plain.newPage();
      await openPainted(page, server.url + stillness[town]);
      await text.goto(server.url + stillness[town]);
      for (const route of routes(town)) {
        const url = server.url + route + stillness[town];
        await follow(page, url);
        await text.evaluate((url) => {
          history.pushState(null, '', url);
          dispatchEvent(new PopStateEvent('popstate'));
        }, url);
        await expect(isPainted(text)).toHaveCount(0);
        expect(await violations(text), `${route} as text`).toEqual([]);
        // The painted text is transparent in the page: its contrast is the page face's, and the
        // theme's, which tests/unit/paint/theme_test.cpp holds.
        expect(await violations(page, ['color-contrast']), `${route} painted`).toEqual([]);
      }
      await plain.close();
    });
  });
}

test('a living town kept as of one moment tells it all in both', async ({ page, browser }) => {
  test.setTimeout(400_000);
  const folder = buildArchived('musterstadt', '2026-11-24T07:30');
  const server = await Server.open(folder);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await openPainted(page, server.url);
  for (const route of routes('musterstadt')) {
    await follow(page, server.url + route);
    await still.goto(server.url + route);
    const live = (await heard(page)).filter((line) => !onlyLive.test(line));
    const written = (await heard(still)).filter((line) => !onlyStill.test(line));
    expect(live.length, route).toBeGreaterThan(10);
    expect(live, route).toEqual(written);
  }
  await plain.close();
  await server.close();
});

const screens = [
  '',
  'einrichtung/rathaus/',
  'leistung/personalausweis/',
  'meldung/cyberangriff-notbetrieb/',
  'leistungen/',
  'kontakte/',
  'suche/?q=b%C3%BCcherei',
  'stand/',
];
for (const [width, deviceScaleFactor] of [
  [320, 2],
  [360, 3],
  [393, 2.75],
  [768, 1],
  [1280, 1.5],
]) {
  test.describe(`${width} px wide, ${deviceScaleFactor} device pixels each`, () => {
    test.use({ viewport: { width, height: 740 }, deviceScaleFactor });

    test('everything stands in the painted face where it stands in the page', async ({
      page,
      server,
    }) => {
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('#app [data-b]:not(.skip)')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y: y + scrollY, width, height, text: element.textContent };
          }),
        );
      for (const screen of screens) {
        await openPainted(page, server.url + screen);
        const painted = await places();
        await page.getByRole('button', { name: 'Textansicht' }).click();
        await expect(isPainted(page)).toHaveCount(0);
        const plain = await places();
        await page.getByRole('button', { name: 'Gemalte Ansicht' }).click();
        await expect(isPainted(page)).toHaveCount(1);
        // The switch itself changes its words; it stands last.
        painted.pop();
        plain.pop();
        expect(painted.length).toBeGreaterThan(10);
        expect(plain.length).toBe(painted.length);
        const moved = painted.filter((place, k) =>
          ['x', 'y', 'width', 'height'].some((side) => Math.abs(place[side] - plain[k][side]) > 1),
        );
        expect(moved, screen).toEqual([]);
      }
    });
  });
}

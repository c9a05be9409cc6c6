// How Chromium is started, and what it pretends to be.
import { existsSync } from 'node:fs';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export const chromium = {
  executablePath: program,
  args: [
    '--no-sandbox', // CI runs as root
    '--use-angle=swiftshader', // the same pixels on every machine
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
  ],
};

// The narrow phone of the acceptance lists. At a device pixel ratio of 1 software rendering is
// quick; tests/browser/faces.spec.mjs looks at other ratios.
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
  timezoneId: 'America/New_York', // the town's clock counts, never the phone's
};

// Debian's Chromium, as an old phone would show the directory. No retries: a test that passes the
// second time only is a defect of the test or of the page.
import { defineConfig } from '@playwright/test';
import { phone, chromium } from './support/device.mjs';

// A dead X server in the environment would turn WebGL off.
delete process.env.DISPLAY;

export default defineConfig({
  testDir: '.',
  outputDir: '../../build/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { ...phone, launchOptions: chromium, trace: 'retain-on-failure' },
});

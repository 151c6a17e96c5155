import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, ensureTestBrowser } from '#checks/ensure-browser.ts';

/** Tests of the built site in Chromium, served by the project's host with its headers. They need a build: `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/build-variants.ts',
  fullyParallel: true,
  // Two workers a core, because most of a test is waiting.
  workers: Number(process.env.E2E_WORKERS ?? 4),
  retries: 0,
  forbidOnly: true,
  // Long enough for a busy machine: only a test that hangs should run into it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }], ['./support/fault-table.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureTestBrowser(), args: BROWSER_ARGS },
    viewport: { width: 1280, height: 900 },
    locale: 'hi-IN',
    timezoneId: 'Asia/Kolkata',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});

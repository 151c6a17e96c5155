import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '#checks/ensure-browser.ts';

/** The built site in real Chromium, under the policy the host sends. Run after a build: `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/build-variants.ts',
  fullyParallel: true,
  // Two a core: much of a test is waiting.
  workers: Number(process.env.E2E_WORKERS ?? 4),
  // In CI a hiccup of the machine gets a second chance; the check prints how many needed one.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  // Generous: on a busy machine a walk takes long, and only a hang should fail for time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }], ['./support/fault-table.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_ARGS },
    viewport: { width: 1280, height: 900 },
    locale: 'hi-IN',
    timezoneId: 'Asia/Kolkata',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});

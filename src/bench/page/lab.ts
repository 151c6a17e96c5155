import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '#checks/ensure-browser.ts';
import type { Line } from './slow-host.ts';

/** What one load of a page cost, in milliseconds. */
export type Load = {
  readonly fcp: number;
  readonly lcp: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
};

const PHONE = { width: 360, height: 740 };
/** After this long without a request a page has come to rest. */
const REST_MS = 1_500;
/** A page that is closed keeps the machine busy for a moment. */
const CLOSE_MS = 500;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });

export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: ensureBrowser(), args: BROWSER_ARGS, viewport: PHONE });

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Collects what the browser measures of itself. Runs in the page, before anything else. */
function watchPage(): void {
  const seen = { fcp: 0, lcp: 0, blocked: 0, shift: 0, event: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, each: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('longtask', (entry) => {
    seen.blocked += Math.max(0, entry.duration - 50);
  });
  observe('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe(
    'event',
    (entry) => {
      seen.event = Math.max(seen.event, entry.duration);
    },
    { durationThreshold: 16 },
  );
}

export type Seen = { fcp: number; lcp: number; blocked: number; shift: number; event: number };
export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/**
 * Slows a page down: its processor, and its own requests unless the host is slow itself.
 * @returns the session that does so. To listen on it costs the page less than on another one.
 */
export async function slow(page: Page, { roundTrip, rate, cpu }: Line, network = true): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return devtools;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  return devtools;
}

export const watched = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  return page;
};

/** Loads a page for the first time over a line and lets it come to rest. Without the worker, whose start is after load. */
export async function loadOnce(browser: Browser, url: string, line: Line): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  const page = await watched(context);
  const devtools = await slow(page, line);
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(REST_MS);
  const { fcp, lcp, blocked, shift } = await seenBy(page);
  await context.close();
  await wait(CLOSE_MS);
  return { fcp, lcp, blocked, shift, bytes, requests };
}

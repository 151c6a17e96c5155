import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '#checks/ensure-browser.ts';
import type { Line } from './slow-host.ts';

/**
 * What a page was seen to cost. Times are in milliseconds: first and largest contentful paint, the parts of long tasks over
 * 50 ms, and the slowest event until the next paint. `shift` is the layout shift.
 */
export type Seen = { fcp: number; lcp: number; blocked: number; shift: number; event: number };

/** One load of a page: what it cost, and what came over the network. */
export type Load = Omit<Seen, 'event'> & { readonly bytes: number; readonly requests: number };

declare global {
  interface Window {
    /** Set by `watchPage`. */
    seen: Seen;
  }
}

/** The screen of a small phone, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };
/** How long a page is given to come to rest after load. */
const REST_MS = 1_500;
/** How long a closed page keeps the machine busy. */
const CLOSE_MS = 500;

/** Opens the browser that all visits without a profile share. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });

/** Opens a browser with a profile in a folder, for visits that follow one another. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: ensureBrowser(), args: BROWSER_ARGS, viewport: PHONE });

/** Collects the browser's own measures of a page in `window.seen`. Runs in the page, before its scripts. */
function watchPage(): void {
  const seen: Seen = { fcp: 0, lcp: 0, blocked: 0, shift: 0, event: 0 };
  window.seen = seen;
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
    if ('value' in entry) seen.shift += Number(entry.value);
  });
  observe(
    'event',
    (entry) => {
      seen.event = Math.max(seen.event, entry.duration);
    },
    { durationThreshold: 16 },
  );
}

/** What a watched page was seen to cost so far. */
export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => window.seen);

/** Opens an empty page whose loads are watched. */
export const openWatched = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  return page;
};

/**
 * Slows a page's processor down, and its requests.
 * @param network false when the host is slow itself.
 * @returns the DevTools session, to listen on. A second session would cost the page more.
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

/** Loads a page for the first time over a line and waits until it is at rest. The worker, which starts after load, is blocked. */
export async function loadOnce(browser: Browser, url: string, line: Line): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  const page = await openWatched(context);
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

import type { Browser, Page } from '@playwright/test';
import { dataPaths, paths } from '#domain/pages.ts';
import { median } from '../median.ts';
import { openWatched, PHONE, seenBy, slow } from './lab.ts';
import { ms, ratio, row } from './rows.ts';
import { SLOW_4G } from './slow-host.ts';

/** Clicks the first link of the list. @returns milliseconds from the click to the paint of the story's headline. */
async function timeClick(page: Page): Promise<number> {
  const link = page.locator('main article h3 a').first();
  return link.evaluate(
    (element, headline) =>
      new Promise<number>((done) => {
        const began = performance.now();
        const look = () => {
          if (document.querySelector('main h1')?.textContent === headline) {
            // When the next frame begins, the one with the headline was painted.
            requestAnimationFrame(() => done(performance.now() - began));
          } else requestAnimationFrame(look);
        };
        if (element instanceof HTMLElement) element.click();
        requestAnimationFrame(look);
      }),
    await link.textContent(),
  );
}

/** Fetches a file past the browser's cache. @returns milliseconds. */
const timeFetch = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (address) => {
    const began = performance.now();
    await (await fetch(address, { cache: 'no-store' })).text();
    return performance.now() - began;
  }, path);

/** Opens a story from the list inside the app, with its link prefetched and without; prints the rows. */
export async function benchNavigation(browser: Browser, url: string, story: string, runs: number): Promise<void> {
  const [warm, cold, json]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    for (const warmed of [true, false]) {
      const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
      const page = await openWatched(context);
      await page.goto(url + paths.articles().slice(1), { waitUntil: 'networkidle' });
      await page.waitForTimeout(500);
      await slow(page, SLOW_4G);
      if (warmed) {
        await page.locator('main article h3 a').first().dispatchEvent('pointerover');
        await page.waitForTimeout(3_000);
      }
      (warmed ? warm : cold).push(await timeClick(page));
      if (!warmed) json.push(await timeFetch(page, dataPaths.article(story)));
      await context.close();
    }
  }
  console.log('\nfrom the list to a story inside the app, slow 4G, CPU 4x');
  row('  click to painted headline, link warmed', ms(median(warm)), '<= 100 ms', median(warm) <= 100);
  const against = median(cold) / median(json);
  row(
    `  not warmed: ${ms(median(cold))}, a story's JSON alone ${ms(median(json))}`,
    ratio(against),
    '<= 1.20x (code, data and timeline)',
    against <= 1.2,
  );
}

/** Opens the timeline of a story with the processor slowed down four times; prints the row. */
export async function benchInteraction(browser: Browser, url: string, story: string, runs: number): Promise<void> {
  const taps: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
    const page = await openWatched(context);
    await page.goto(url + paths.article(story).slice(1), { waitUntil: 'networkidle' });
    await slow(page, SLOW_4G, false);
    await page.locator('article a[href="#samayrekha"]').click();
    await page.waitForTimeout(700);
    taps.push((await seenBy(page)).event);
    await context.close();
  }
  console.log('\ninteraction, CPU 4x');
  row('  opening the timeline: to the next paint', ms(median(taps)), '<= 100 ms', median(taps) <= 100);
}

import type { Browser, Page } from '@playwright/test';
import { median } from '../median.ts';
import { openWatched, PHONE, seenBy, slow } from './lab.ts';
import { ms, row } from './rows.ts';
import { SLOW_4G } from './slow-host.ts';

/** What scrolling through a page cost: frames over 50 ms, the longest script in them in milliseconds, and events reached. */
type Scrolled = { readonly frames: number; readonly scripts: number; readonly events: number };

/** Scrolls a third of a screen a frame for six seconds and collects the browser's long frames. */
const scrollThrough = (page: Page): Promise<Scrolled> =>
  page.evaluate(
    () =>
      new Promise<Scrolled>((done) => {
        const seen = { frames: 0, scripts: 0 };
        const events = new Set<string>();
        const scriptsOf = (entry: PerformanceEntry): readonly PerformanceEntry[] =>
          'scripts' in entry && Array.isArray(entry.scripts) ? entry.scripts : [];
        const watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // This function scrolls in every frame, and is not the page's.
            const own = scriptsOf(entry).filter(
              (script) => 'sourceURL' in script && String(script.sourceURL).includes('/assets/'),
            );
            seen.frames += 1;
            seen.scripts = Math.max(seen.scripts, ...own.map(({ duration }) => duration));
          }
        });
        watch.observe({ type: 'long-animation-frame' });
        const began = performance.now();
        const step = () => {
          const event = document.querySelector('[aria-current="true"][data-event]')?.getAttribute('data-event');
          if (event) events.add(event);
          scrollBy({ top: innerHeight / 3, behavior: 'instant' });
          if (performance.now() - began < 6_000) requestAnimationFrame(step);
          else setTimeout(() => done({ ...seen, events: events.size }), 300);
        };
        requestAnimationFrame(step);
      }),
  );

/** Scrolls through the story on a wide screen, in which the timeline stands beside the text. */
async function measureScroll(browser: Browser, url: string): Promise<Scrolled> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await openWatched(context);
  await page.goto(url, { waitUntil: 'networkidle' });
  await slow(page, SLOW_4G, false);
  const scrolled = await scrollThrough(page);
  await context.close();
  return scrolled;
}

/** Opens an entity card on a phone. @returns milliseconds from the tap to the next paint. */
async function measureCard(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await openWatched(context);
  await page.goto(url, { waitUntil: 'networkidle' });
  const link = page.locator('main article a[data-entity]').nth(0);
  // The first tap loads the card's code and data; all later ones are like the second.
  await link.tap();
  await page.getByRole('dialog').first().waitFor();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  await slow(page, SLOW_4G, false);
  await page.evaluate(() => {
    window.seen.event = 0;
  });
  await link.tap();
  await page.waitForTimeout(900);
  const { event } = await seenBy(page);
  await context.close();
  return event;
}

/**
 * Scrolls through a story of 20,000 words beside a timeline of 500 events, and opens an entity card, with the processor
 * slowed down four times; prints the rows.
 * @param url of the story.
 */
export async function benchLongStory(browser: Browser, url: string, runs: number): Promise<void> {
  const scrolled: Scrolled[] = [];
  const cards: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    scrolled.push(await measureScroll(browser, url));
    cards.push(await measureCard(browser, url));
  }
  console.log('\na story of 20,000 words, a timeline of 500 events, CPU 4x');
  const scripts = median(scrolled.map((one) => one.scripts));
  row(
    `  scrolling: ${median(scrolled.map(({ events }) => events))} events became current; frames over 50 ms`,
    String(median(scrolled.map(({ frames }) => frames))),
  );
  row('  longest script in one of them (the sync)', ms(scripts), '< 50 ms', scripts < 50);
  row('  opening an entity card: to the next paint', ms(median(cards)), '<= 100 ms', median(cards) <= 100);
}

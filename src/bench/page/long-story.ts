import type { Browser, Page } from '@playwright/test';
import { median, seenBy, slow, watched } from './lab.ts';
import { ms, row } from './rows.ts';
import { SLOW_4G } from './slow-host.ts';

/** What scrolling through a page cost: frames over 50 ms, and the longest time that scripts took in one of them. */
type Scrolled = { readonly frames: number; readonly scripts: number; readonly events: number };

/** Scrolls a third of a screen a frame for some seconds and asks the browser for its long frames and what ran in them. */
const scrollThrough = (page: Page): Promise<Scrolled> =>
  page.evaluate(
    () =>
      new Promise<Scrolled>((done) => {
        const seen = { frames: 0, scripts: 0 };
        const events = new Set<string>();
        const watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { scripts } = entry as PerformanceEntry & { readonly scripts: readonly PerformanceEntry[] };
            // The scroll of this very function runs in every frame, and is none of the page's.
            const own = scripts.filter(
              (script) => 'sourceURL' in script && String(script.sourceURL).includes('/assets/'),
            );
            seen.frames += 1;
            seen.scripts = Math.max(seen.scripts, ...own.map(({ duration }) => duration));
          }
        });
        watch.observe({ type: 'long-animation-frame' });
        const began = performance.now();
        const step = () => {
          const current = document.querySelector('[aria-current="true"][data-event]') as HTMLElement | null;
          if (current?.dataset.event) events.add(current.dataset.event);
          scrollBy({ top: innerHeight / 3, behavior: 'instant' });
          if (performance.now() - began < 6_000) requestAnimationFrame(step);
          else setTimeout(() => done({ ...seen, events: events.size }), 300);
        };
        requestAnimationFrame(step);
      }),
  );

/**
 * Scrolls through a story of 20,000 words beside a timeline of 500 events, and opens an entity card, at CPU 4x.
 * @param url of the story.
 */
export async function longStory(browser: Browser, url: string, runs: number): Promise<void> {
  const scrolled: Scrolled[] = [];
  const cards: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const page = await watched(context);
    await page.goto(url, { waitUntil: 'networkidle' });
    await slow(page, SLOW_4G, false);
    scrolled.push(await scrollThrough(page));
    await context.close();

    const phone = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'block',
    });
    const small = await watched(phone);
    await small.goto(url, { waitUntil: 'networkidle' });
    const links = small.locator('main article a[data-entity]');
    // The first tap fetches the card's code and data; the second is what a reader feels from then on.
    await links.nth(0).tap();
    await small.getByRole('dialog').first().waitFor();
    await small.keyboard.press('Escape');
    await small.waitForTimeout(500);
    await slow(small, SLOW_4G, false);
    await small.evaluate(() => Object.assign((window as unknown as { seen: object }).seen, { event: 0 }));
    await links.nth(0).tap();
    await small.waitForTimeout(900);
    cards.push((await seenBy(small)).event);
    await phone.close();
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

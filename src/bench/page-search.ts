import type { Browser } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { median, slow, watched } from './page-lab.ts';
import { ms, row } from './page-rows.ts';
import { SLOW_4G } from './slow-host.ts';

/** Typed but for the last letter, whose answer is timed. */
const WORDS = ['rajnath', 'dushanbe', 'belarus', 'khrenin'] as const;

/** Search while typing, at CPU 4x: from a key to the paint of its results, once the shards are there. */
export async function typing(browser: Browser, url: string, runs: number): Promise<void> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const page = await watched(context);
    await page.goto(url + paths.search().slice(1), { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox');
    for (const word of WORDS) {
      // Once whole, so that everything it needs has been fetched.
      await field.fill(word);
      await page.locator('[data-result]').first().waitFor();
      await page.waitForTimeout(300);
      await field.fill(word.slice(0, -1));
      await page.waitForTimeout(500);
      await slow(page, SLOW_4G, false);
      const answered = page.evaluate(
        () =>
          new Promise<number>((done) => {
            let pressed = 0;
            addEventListener(
              'keydown',
              () => {
                pressed = performance.now();
              },
              { once: true, capture: true },
            );
            new MutationObserver((records) => {
              const isDone = records.some(({ target }) => (target as Element).getAttribute('aria-busy') === 'false');
              // The frame that holds it has been handed over once the next one begins.
              if (pressed && isDone) requestAnimationFrame(() => done(performance.now() - pressed));
            }).observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
          }),
      );
      await field.press(word.at(-1) ?? '');
      took.push(await answered);
      await slow(page, { ...SLOW_4G, cpu: 1 }, false);
    }
    await context.close();
  }
  console.log('\nsearch while typing, CPU 4x');
  row('  from a key to the paint of its results', ms(median(took)), '<= 100 ms', median(took) <= 100);
}

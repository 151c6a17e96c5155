import type { Browser, Page } from '@playwright/test';
import { paths } from '#domain/pages.ts';
import { median } from '../median.ts';
import { openWatched, PHONE, slow } from './lab.ts';
import { ms, row } from './rows.ts';
import { SLOW_4G } from './slow-host.ts';

/** Words to type; the answer to the last letter is timed. */
const WORDS = ['rajnath', 'dushanbe', 'belarus', 'khrenin'] as const;

/** Waits for the next key and the answer to it. @returns milliseconds from the key to the paint of the results. */
const timeAnswer = (page: Page): Promise<number> =>
  page.evaluate(
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
          const isDone = records.some(
            ({ target }) => target instanceof Element && target.getAttribute('aria-busy') === 'false',
          );
          // When the next frame begins, the one with the results was painted.
          if (pressed && isDone) requestAnimationFrame(() => done(performance.now() - pressed));
        }).observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
      }),
  );

/** Types into the search field with the processor slowed down four times, once the index files are there; prints the row. */
export async function benchTyping(browser: Browser, url: string, runs: number): Promise<void> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
    const page = await openWatched(context);
    await page.goto(url + paths.search().slice(1), { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox');
    for (const word of WORDS) {
      // The whole word first, so that all index files for it are loaded.
      await field.fill(word);
      await page.locator('[data-result]').first().waitFor();
      await page.waitForTimeout(300);
      await field.fill(word.slice(0, -1));
      await page.waitForTimeout(500);
      await slow(page, SLOW_4G, false);
      const answered = timeAnswer(page);
      await field.press(word.at(-1) ?? '');
      took.push(await answered);
      await slow(page, { ...SLOW_4G, cpu: 1 }, false);
    }
    await context.close();
  }
  console.log('\nsearch while typing, CPU 4x');
  row('  from a key to the paint of its results', ms(median(took)), '<= 100 ms', median(took) <= 100);
}

import { paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { layoutShift, watchLayoutShift } from './support/layout-shift.ts';
import { stillness } from './support/signs.ts';
import { content } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** A story for each mixture of blocks. */
const stories = new Map(
  content.articles.map((article) => [[...new Set(article.blocks.map(({ type }) => type))].sort().join(), article]),
);

test('on a slow phone no story moves while it comes', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await watchLayoutShift(page);
  // Slow enough that a story is drawn in several frames.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const { id } of stories.values()) {
    await page.goto(at(paths.article(id)), { waitUntil: 'load' });
    await hydrated(page);
    // What waits for the first paint waits as an animation.
    await stillness(page);
    expect(await layoutShift(page), id).toBe(0);
  }
});

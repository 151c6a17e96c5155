import { paths } from '#shared/paths.ts';
import { hydrated } from './support/app.ts';
import { layoutShift, watchLayoutShift } from './support/layout-shift.ts';
import { content } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const [device, size] of [
  ['phone', { width: 360, height: 740 }],
  ['desktop', { width: 1280, height: 900 }],
] as const) {
  test(`on a slow ${device} no story moves while it comes`, async ({ page, at }) => {
    test.slow();
    await page.setViewportSize(size);
    await watchLayoutShift(page);
    // Slow enough that a story is drawn in several frames.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const moved: Record<string, number> = {};
    for (const { id } of content.articles) {
      await page.goto(at(paths.article(id)), { waitUntil: 'load' });
      await hydrated(page);
      // Longer than anything waits for the first paint.
      await page.waitForTimeout(600);
      const shift = await layoutShift(page);
      if (shift > 0) moved[id] = shift;
    }
    expect(moved).toEqual({});
  });
}

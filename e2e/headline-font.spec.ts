import { paths } from '#domain/pages.ts';
import { fontsIn } from './support/guard.ts';
import { layoutShift, watchLayoutShift } from './support/layout-shift.ts';
import { atStage, painted } from './support/signs.ts';
import { STORY } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const [device, size] of [
  ['phone', { width: 360, height: 740 }],
  ['desktop', { width: 1280, height: 900 }],
] as const) {
  test(`on a ${device} the headlines get their own face on the first visit, and nothing moves`, async ({
    page,
    at,
  }) => {
    await page.setViewportSize(size);
    await watchLayoutShift(page);
    await page.goto(at(paths.article(STORY.id)));
    // Of the text: what follows it is laid out a moment later.
    const height = () => page.evaluate(() => document.querySelector('main article')?.scrollHeight);
    const before = await height();
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
      .toBe(1);
    await painted(page);
    const after = await height();
    expect({ shift: await layoutShift(page), after }).toEqual({ shift: 0, after: before });
  });
}

test('a reader who saves data is sent no font', async ({ page, at, guard }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.clock.install();
  await page.goto(at(paths.article(STORY.id)));
  await atStage(page, 'loaded');
  await page.clock.runFor(60_000);
  await painted(page);
  expect(fontsIn(guard.requests)).toEqual([]);
});

import { paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { atStage } from './support/signs.ts';
import { STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block' });

const stages = /^(?=.*hydrated)(?=.*loaded)(?!.*engaged)/;

for (const [name, path] of [
  ['a story', paths.article(STORY.id)],
  ['a running story', paths.storyline(STORYLINE.id)],
] as const) {
  test(`on a first visit to ${name} what serves a reader comes with the first touch`, async ({ page, at, guard }) => {
    await page.goto(at(path));
    await expect(page.locator('html')).toHaveAttribute('data-stage', stages);
    const fetched = (part: string) => guard.requests.some((request) => request.url().includes(`/assets/${part}`));
    // What comes at `loaded` has been asked for by now: the app asks within the event itself.
    await expect.poll(() => fetched('start')).toBe(true);
    expect(['notices', 'article-tools', 'storyline-tools'].filter(fetched)).toEqual([]);
    await page.mouse.click(5, 5);
    await atStage(page, 'engaged');
    await expect(page.locator('[data-save]')).toBeVisible();
  });
}

test('a tap on the save button whose code does not come is told, and the next tap saves', async ({
  page,
  at,
  guard,
}) => {
  guard.allow(NO_HOST, /article-tools/);
  let broken = true;
  await page.route('**/assets/article-tools-*.js', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const button = page.getByRole('button', { name: 'सेव करें', exact: true });
  await button.click();
  await expect(page.getByRole('alert')).toHaveText('यह अभी सेव नहीं हो सकी। दोबारा कोशिश करें।');
  await expect(button).toBeEnabled();
  broken = false;
  await button.click();
  await expect(page.locator('[data-saving="whole"]')).toBeVisible();
});

test('a keyboard that stands on the save button still stands there when its code has come', async ({ page, at }) => {
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const button = page.getByRole('button', { name: 'सेव करें', exact: true });
  await button.focus();
  await page.keyboard.press('Shift');
  await atStage(page, 'engaged');
  await expect(page.locator('[data-save]')).toBeVisible();
  await expect(button).toBeFocused();
});

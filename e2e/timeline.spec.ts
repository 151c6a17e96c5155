import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/pages.ts';
import { hydrated } from './support/app.ts';
import { content, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block' });

const PHONE = { width: 360, height: 740 };

/** What a reader sees of a date, by what is known of it; written here afresh, not by the code that is tested. */
function expectedDate(date: string): string {
  const months = 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ');
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? '';
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

for (const storyline of content.storylines) {
  test(`every date of ${storyline.id} shows exactly what is known`, async ({ page, at }) => {
    await page.goto(at(paths.storyline(storyline.id)));
    await hydrated(page);
    await expect(page.locator('[data-event]')).toHaveCount(storyline.events.length);
    for (const { id, date } of storyline.events) {
      const item = page.locator(`[data-event="${id}"]`);
      const times = await item
        .locator('time')
        .evaluateAll((list) =>
          list.map((time) => ({ datetime: time.getAttribute('datetime'), text: time.textContent })),
        );
      if (date.includes('/')) {
        // HTML has no form for an interval: both ends are told in words, no day is claimed alone.
        expect(times).toEqual([]);
        await expect(item).toContainText(formatEdtf(date, 'hi'));
      } else {
        expect(times, id).toEqual([{ datetime: date, text: expectedDate(date) }]);
      }
    }
  });
}

test('every time on every story page shows exactly its datetime', async ({ page, at }) => {
  for (const { id } of content.articles) {
    await page.goto(at(paths.article(id)));
    const times = await page
      .locator('time')
      .evaluateAll((list) => list.map((time) => [time.getAttribute('datetime') ?? '', time.textContent ?? '']));
    expect(times.length).toBeGreaterThan(0);
    for (const [datetime = '', text] of times) expect(text, `${id} ${datetime}`).toBe(expectedDate(datetime));
  }
});

test('what is announced or planned says so, and nothing else does', async ({ page, at }) => {
  for (const storyline of content.storylines) {
    await page.goto(at(paths.storyline(storyline.id)));
    for (const { id, status } of storyline.events) {
      const mark = page.locator(`[data-event="${id}"] strong`);
      const words = await mark.allTextContents();
      const expected = { happened: [], announced: ['घोषित'], planned: ['प्रस्तावित'] }[status];
      expect(words, `${storyline.id} ${id}`).toEqual(expected);
    }
  }
});

test('T49 is announced; T50 shows only its year and is planned', async ({ page, at }) => {
  await page.goto(at(paths.storyline('sco')));
  await expect(page.locator('[data-event="T49"] strong')).toHaveText('घोषित');
  const planned = page.locator('[data-event="T50"]');
  await expect(planned.locator('strong')).toHaveText('प्रस्तावित');
  await expect(planned.locator('time')).toHaveText('2026');
  await expect(planned.locator('time')).toHaveAttribute('datetime', '2026');
});

const inStorylines = content.articles.filter(({ storylines, events }) => storylines.length > 0 && events.length > 0);

test("the story's own events are marked, and exactly one event is current", async ({ page, at }) => {
  for (const article of inStorylines) {
    await page.goto(at(paths.article(article.id)));
    await hydrated(page);
    const timeline = page.locator('aside');
    await expect(timeline.locator('li[aria-current="true"]:visible')).toHaveCount(1);
    const events = content.storylines.find(({ id }) => id === article.storylines[0])?.events ?? [];
    const own = article.events.filter((id) => events.some((event) => event.id === id));
    for (const id of own) await expect(timeline.locator(`[data-event="${id}"]`)).toContainText('यह खबर');
    await expect(timeline.getByText('यह खबर', { exact: true })).toHaveCount(own.length);
  }
});

test('from 1024 px the timeline stands beside the text and stays in view', async ({ page, at }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const sidebar = page.locator('#samayrekha');
  await expect(sidebar).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await expect(sidebar).toBeInViewport({ ratio: 0.9 });
  const [text, side] = await Promise.all([page.locator('article').first().boundingBox(), sidebar.boundingBox()]);
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(side?.x ?? 0);
  const current = sidebar.locator('[aria-current="true"]');
  await expect(current).toBeInViewport();
  await page.setViewportSize({ width: 1023, height: 768 });
  await expect(sidebar).toBeHidden();
});

test('on a phone the button names the current event, and the sheet opens at it', async ({ page, at }) => {
  await page.setViewportSize(PHONE);
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const [own] = STORY.events;
  const event = STORYLINE.events.find(({ id }) => id === own);
  const button = page.locator('article a[href="#samayrekha"]');
  await expect(button).toContainText(event?.label ?? '');
  await button.click();
  const sheet = page.getByRole('dialog');
  const current = sheet.locator(`[data-event="${own}"]`);
  await expect(current).toHaveAttribute('aria-current', 'true');
  await expect(current).toBeInViewport();
  await expect(page.locator('li[aria-current="true"]:visible')).toHaveCount(1);
  await sheet.getByRole('button', { name: 'बंद करें' }).click();
  await expect(sheet).toBeHidden();
});

test('after a full load and Back, what is chosen in each control is what the page shows', async ({ page, at }) => {
  await page.goto(at(paths.storyline(STORYLINE.id)));
  await hydrated(page);
  const year = page.getByRole('combobox', { name: 'उस साल कौन था' });
  const lastYear = await year.inputValue();
  await year.selectOption({ index: 3 });
  await expect(year).not.toHaveValue(lastYear);
  await page.goto(at(paths.article(STORY.id)));
  await hydrated(page);
  const filters = page.getByRole('combobox', { name: 'किस बारे में' });
  const onlyStory = page.getByRole('checkbox', { name: 'सिर्फ इस खबर से जुड़ी' });
  await filters.selectOption({ index: 1 });
  await onlyStory.check();
  await page.goto(at(paths.about()));
  await page.goBack();
  await hydrated(page);
  await expect(page.locator('aside [data-event]')).toHaveCount(STORYLINE.events.length);
  await expect(filters).toHaveValue('');
  await expect(onlyStory).not.toBeChecked();
  await page.goBack();
  await hydrated(page);
  await expect(year).toHaveValue(lastYear);
});

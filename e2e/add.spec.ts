import { paths } from '#domain/pages.ts';
import { hydrated, kept } from './support/app.ts';
import { NO_HOST } from './support/noise.ts';
import { content } from './support/site.ts';
import { expect, test } from './support/test.ts';

const [first, second] = content.articles;

/** A text as an agency sends it: no headline, also-read links glued behind paragraphs. */
const TEXT = `गांव के स्कूल में नई लाइब्रेरी सोमवार को खुली. इसमें बच्चों के लिए दो हजार किताबें रखी गई हैं.Also Read - ${first?.headline}

प्रधानाध्यापक ने बताया कि किताबें गांव के लोगों ने जुटाई हैं. Also Read - ${second?.headline}

लाइब्रेरी रोज सुबह नौ बजे खुलेगी. यहां पढ़ने के लिए कोई शुल्क नहीं लगेगा. Also Read - ऐसी खबर जो यहां नहीं है और जिसका पता किसी को नहीं`;

test('a pasted text becomes a story of the reader, its links resolved, readable with the network gone', async ({
  visit,
}) => {
  const { page, host, guard, at } = await visit();
  await page.goto(at(paths.add()));
  await kept(page);
  await hydrated(page);
  await page.getByLabel('पूरी खबर').fill(TEXT);
  await expect(page.getByLabel(/^शीर्षक/)).toHaveValue(/लाइब्रेरी सोमवार को खुली/);
  const cards = page.locator('article aside');
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(0).getByRole('link')).toHaveAttribute('href', new RegExp(first?.id ?? ''));
  await expect(cards.nth(1).getByRole('link')).toHaveAttribute('href', new RegExp(second?.id ?? ''));
  await expect(cards.nth(2)).toContainText('अभी उपलब्ध नहीं');
  await expect(page.locator('article p').filter({ hasText: 'Also Read' })).toHaveCount(0);
  await page.getByLabel(/^शीर्षक/).fill('गांव में खुली लाइब्रेरी');
  await page.getByRole('button', { name: 'मेरी खबरों में सेव करें' }).click();
  await expect(page).toHaveURL(/\?k=/);
  await expect(page.getByText('यह खबर आपने जोड़ी है', { exact: false })).toBeVisible();

  await host.stop();
  guard.allow(NO_HOST);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'गांव में खुली लाइब्रेरी' })).toBeVisible();
});

test('a text shared by another app stands in the box', async ({ page, at }) => {
  await page.goto(
    at(`${paths.add()}?title=${encodeURIComponent('शीर्षक यहां')}&text=${encodeURIComponent('पाठ यहां है।')}`),
  );
  await expect(page.getByLabel('पूरी खबर')).toHaveValue('शीर्षक यहां\n\nपाठ यहां है।');
  // Stored on the device, the text leaves the address and stays through a reload.
  await expect(page).toHaveURL(/\?shared=\w+$/);
  await page.reload();
  await expect(page.getByLabel('पूरी खबर')).toHaveValue('शीर्षक यहां\n\nपाठ यहां है।');
});

test('a text that is no Hindi story is refused with the reason', async ({ page, at }) => {
  await page.goto(at(paths.add()));
  await hydrated(page);
  await page
    .getByLabel('पूरी खबर')
    .fill('This is an English text. It is not a Hindi story at all, and nobody says otherwise.');
  await expect(page.getByRole('alert')).toContainText('नहीं पढ़ी जा सकी');
});

test('a line that was made to hold up the reading holds up neither the page nor the texts after it', async ({
  page,
  at,
}) => {
  await page.goto(at(paths.add()));
  await hydrated(page);
  const field = page.getByLabel('पूरी खबर');
  await field.fill(`${TEXT}\n\n${'koo '.repeat(40)}z`);
  await field.fill(TEXT);
  await expect(page.getByLabel(/^शीर्षक/)).toHaveValue(/लाइब्रेरी सोमवार को खुली/);
});

/** Generates raw input: made-up stories of realistic size, the same at every run. */
import { congruentialRandom } from '#checks/samples/seeded-random.ts';

const SUBJECTS = [
  'जिला परिषद',
  'नगर निगम',
  'सिंचाई विभाग',
  'कृषि मंत्रालय',
  'राज्य सरकार',
  'शिक्षा विभाग',
  'रेल मंडल',
  'वन विभाग',
];
const OBJECTS = ['नए पुल', 'पुरानी सड़क', 'नहर', 'अस्पताल', 'पुस्तकालय', 'बाजार', 'स्कूल', 'जलाशय'];
const ACTS = [
  'की योजना मंजूर की',
  'का काम रोक दिया',
  'की मरम्मत शुरू की',
  'का बजट बढ़ाया',
  'पर रिपोर्ट मांगी',
  'का उद्घाटन किया',
];
const TOWNS = ['रांची', 'पटना', 'लखनऊ', 'भोपाल', 'जयपुर', 'देहरादून'];
const WHEN = ['सोमवार को', '15 जून 2021 को', 'पिछले साल', '2017 में', 'जुलाई 2020 में', 'बुधवार को'];

/** The share of sentences with a date expression, as counted in four thousand first paragraphs of real stories. */
const DATED = 0.35;

type Story = { readonly headline: string; readonly paragraphs: readonly string[]; readonly link: string };

function story(index: number): Story {
  const next = congruentialRandom(index + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const sentence = (): string =>
    `${pick(SUBJECTS)} ने ${next() < DATED ? `${pick(WHEN)} ` : ''}${pick(OBJECTS)} ${pick(ACTS)} और ${Math.floor(next() * 900)} लोगों को काम मिला।`;
  const paragraphs = Array.from(
    { length: 9 },
    () => `${sentence()} ${sentence()} अध्यक्ष ने कहा, “${pick(OBJECTS)} का काम जल्दी पूरा होगा।”`,
  );
  return {
    headline: `${pick(SUBJECTS)} ने ${pick(OBJECTS)} ${pick(ACTS)}, क्रमांक ${index}`,
    paragraphs: [`${pick(TOWNS)}, एजेंसी । ${paragraphs[0]}`, ...paragraphs.slice(1)],
    link: `${pick(OBJECTS)} पर ${pick(SUBJECTS)} की नई पहल, लोगों ने किया स्वागत`,
  };
}

const asText = ({ headline, paragraphs, link }: Story): string =>
  [headline, ...paragraphs.slice(0, 4), `यह भी पढ़ें: ${link}`, ...paragraphs.slice(4)].join('\n\n');

const asHtml = ({ headline, paragraphs, link }: Story, index: number): string =>
  `<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>${headline} | अख़बार</title><meta property="og:url" content="https://akhbar.example/${index}"><meta property="article:published_time" content="2021-07-28T10:00:00+05:30"></head><body><nav><a href="/">होम</a></nav><article><h1>${headline}</h1>${paragraphs.map((text, at) => `<p>${text}</p>${at === 3 ? `<p>यह भी पढ़ें: <a href="/x">${link}</a></p>` : ''}`).join('\n')}</article></body></html>`;

const asItem = ({ headline, paragraphs }: Story, index: number): string =>
  `<item><title>${headline}</title><link>https://akhbar.example/${index}</link><pubDate>Wed, 28 Jul 2021 10:00:00 +0530</pubDate><content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item>`;

/** Generates files with `count` stories in all. Of ten stories six are text, two pages, and two in feeds of up to 100. */
export function importFixtures(count: number): { readonly name: string; readonly text: string }[] {
  const files: { name: string; text: string }[] = [];
  let items: string[] = [];
  const closeFeed = (index: number): void => {
    if (items.length === 0) return;
    files.push({
      name: `feed-${index}.xml`,
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>अख़बार</title>${items.join('\n')}</channel></rss>`,
    });
    items = [];
  };
  for (let index = 0; index < count; index += 1) {
    const part = index % 10;
    if (part < 6) files.push({ name: `text-${index}.txt`, text: asText(story(index)) });
    else if (part < 8) files.push({ name: `page-${index}.html`, text: asHtml(story(index), index) });
    else items.push(asItem(story(index), index));
    if (items.length === 100) closeFeed(index);
  }
  closeFeed(count);
  return files;
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { congruentialRandom } from '#checks/samples/seeded-random.ts';
import type { Article, Block } from '#domain/article/schema.ts';

const FIRST = Date.UTC(2016, 0, 1);
const DAY = 86_400_000;
const DAYS = 3_600;
const SHARE_IN_STORYLINE = 0.1;

/** The date of an article by its number. */
const dayOf = (index: number): string => new Date(FIRST + (index % DAYS) * DAY).toISOString().slice(0, 10);

/**
 * Writes a content folder with many articles, each put together from paragraphs of real ones, so that lengths, names and
 * dates are real and linking does its usual work. The result is the same for the same count.
 * @param from a content folder, whose other files are copied.
 * @param to the folder to write.
 * @param articles the real ones.
 * @param count how many articles to write.
 */
export function generateContent(from: string, to: string, articles: readonly Article[], count: number): void {
  const random = congruentialRandom(count);
  const pick = <T>(items: readonly T[]): T => {
    const picked = items[Math.floor(random() * items.length)];
    if (picked === undefined) throw new Error('no articles to generate from');
    return picked;
  };
  const paragraphs = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
  );
  const headlines = articles.map(({ headline }) => headline);
  cpSync(from, to, { recursive: true, filter: (path) => !path.startsWith(join(from, 'articles')) });
  mkdirSync(join(to, 'articles'), { recursive: true });
  const site = JSON.parse(readFileSync(join(from, 'site.json'), 'utf8'));
  writeFileSync(join(to, 'site.json'), JSON.stringify({ ...site, lead: null }));
  for (let index = 0; index < count; index += 1) {
    const model = pick(articles);
    const id = `generated-${index}`;
    const inStoryline = random() < SHARE_IN_STORYLINE;
    const article: Article = {
      ...model,
      id,
      headline: `${pick(headlines)} ${index}`,
      standfirst: pick(paragraphs),
      dateline: { place: model.dateline.place, date: dayOf(index) },
      publishedAt: dayOf(index),
      modifiedAt: null,
      blocks: Array.from(
        { length: 6 + Math.floor(random() * 5) },
        (_, index): Block => ({ id: `p${index + 1}`, type: 'paragraph', text: pick(paragraphs) }),
      ),
      updates: [],
      storylines: inStoryline ? model.storylines : [],
      events: inStoryline ? model.events : [],
      links: { ...model.links, related: [], entities: [], notMentions: [], events: [] },
    };
    writeFileSync(join(to, 'articles', `${id}.json`), JSON.stringify(article));
  }
}

import { makeArticle, makeContent, makeEntity, paragraphs } from '#checks/samples/make-content.ts';
import { seededRandom } from '#checks/samples/seeded-random.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { Content } from '#domain/site/content.ts';
import { generateDocuments } from '../search/corpus.ts';

const NAMES = 2_000;
const NAMES_IN_STORY = 6;
const SENTENCES_IN_PARAGRAPH = 3;

/** Makes names of two meaningless words, the most frequent first. */
function makeNames(): readonly Entity[] {
  const names = new Map<string, Entity>();
  for (const { id, title } of generateDocuments(NAMES * 2, 7)) {
    const name = title.split(' ').slice(0, 2).join(' ');
    if (names.size < NAMES && !names.has(name)) names.set(name, makeEntity({ id: `name-${id}`, name }));
  }
  return [...names.values()];
}

/**
 * Generates the content of a large site: meaningless stories with the word frequencies of real text, each naming some of
 * two thousand names. Few names are frequent and most are rare. The same count gives the same content.
 * @param count how many stories.
 */
export function generateStories(count: number): Content {
  const entities = makeNames();
  const random = seededRandom(count);
  const articles = Array.from(generateDocuments(count), ({ id, title, text, date }) => {
    const sentences = text.split(/(?<=।) /);
    for (let named = 0; named < NAMES_IN_STORY; named += 1) {
      // By Zipf's law: the logarithm of the rank is even.
      const name = entities[Math.floor(entities.length ** random()) - 1]?.name ?? '';
      const at = Math.floor(random() * sentences.length);
      sentences[at] = `${name} ${sentences[at]}`;
    }
    const texts: string[] = [];
    for (let at = 0; at < sentences.length; at += SENTENCES_IN_PARAGRAPH) {
      texts.push(sentences.slice(at, at + SENTENCES_IN_PARAGRAPH).join(' '));
    }
    return makeArticle({ id, headline: title, publishedAt: date ?? null, blocks: paragraphs(...texts) });
  });
  return makeContent({ articles, entities });
}

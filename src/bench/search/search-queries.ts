import { seededRandom } from '#checks/samples/seeded-random.ts';
import type { SearchDocument } from '#search/build/search-document.ts';
import { transliterate } from './transliterate.ts';

/** Ways a reader may write what an article writes. */
export const QUERY_KINDS = ['same', 'nukta', 'nasal', 'joiner', 'inflected', 'roman'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query, and the id of the document whose title it was made from. */
export type KnownItem = { readonly kind: QueryKind; readonly query: string; readonly id: string };

const CHANGES: Readonly<Record<QueryKind, (word: string) => string>> = {
  same: (word) => word,
  nukta: (word) =>
    word
      .normalize('NFD')
      .replace(/\u093c/g, '')
      .normalize('NFC'),
  nasal: (word) =>
    word
      .replace(/ं(?=[तथदध])/g, 'न्')
      .replace(/ं(?=[पफबभ])/g, 'म्')
      .replace(/ं$/, 'ँ'),
  joiner: (word) => word.replace(/\u094d/g, '\u094d\u200d'),
  inflected: (word) => (/[\u0915-\u0939]$/u.test(word) ? `${word}ों` : word),
  roman: transliterate,
};

/**
 * Makes two-word queries, each of words of one title, whose document is the right answer.
 * @param count queries of each kind. Words that a kind does not change are not used for it.
 */
export function knownItems(documents: readonly SearchDocument[], count: number): KnownItem[] {
  const random = seededRandom(7);
  const items: KnownItem[] = [];
  for (const kind of QUERY_KINDS) {
    let made = 0;
    for (let tries = 0; made < count && tries < count * 500; tries += 1) {
      const document = documents[Math.floor(random() * documents.length)];
      if (!document) return items;
      const words = document.title.split(' ').filter((word) => word.length > 3);
      const at = Math.floor(random() * (words.length - 1));
      const pair = words.slice(at, at + 2);
      if (pair.length < 2 || pair[0] === pair[1]) continue;
      const changed = pair.map(CHANGES[kind]);
      if (kind !== 'same' && changed.join() === pair.join()) continue;
      items.push({ kind, query: changed.join(' '), id: document.id });
      made += 1;
    }
  }
  return items;
}

import type { IndexFiles } from '../files/index-files.ts';
import type { DocumentRange } from '../files/manifest.ts';
import type { QueryWord } from '../query/parse-query.ts';
import type { Scores } from './score.ts';
import { type Ranked, Top } from './top.ts';

/** Whether a document may be shown; null when all may. */
export type Allowed = ((document: number) => boolean) | null;

/** Filters and quoted words as a test of a document. */
export async function allowedDocuments(
  files: IndexFiles,
  words: readonly QueryWord[],
  scores: Scores,
  filters: readonly string[],
): Promise<Allowed> {
  const sets: Set<number>[] = [];
  for (const name of filters) sets.push(new Set(await files.filter(name)));
  const quoted = words.flatMap(({ phrase }, at) => (phrase >= 0 ? [at] : []));
  if (sets.length === 0 && quoted.length === 0) return null;
  return (document) => sets.every((set) => set.has(document)) && quoted.every((at) => scores.has(at, document));
}

/** The part of a kind that lies in a year; only articles have years. */
export function yearRange(files: IndexFiles, kind: string, all: DocumentRange, year: string | null): DocumentRange {
  if (year === null) return all;
  const range = kind === 'article' ? files.manifest.years.find((other) => other.year === year) : undefined;
  return range ?? { from: 0, to: 0 };
}

export type Found = { readonly total: number; readonly ranked: readonly Ranked[] };

/** The best or newest documents of a range, and how many there are. */
export function rank(
  range: DocumentRange,
  allowed: Allowed,
  scores: Scores,
  size: number,
  order: 'best' | 'newest',
): Found {
  // A frequent word has half of all documents: plain loops, no arrays of them.
  const found = scores.found();
  const shown = (document: number): boolean =>
    document >= range.from && document < range.to && (allowed === null || allowed(document));
  let total = 0;
  if (order === 'best') {
    const top = new Top(size);
    for (let index = 0; index < found.length; index += 1) {
      const document = found[index] as number;
      if (!shown(document)) continue;
      total += 1;
      top.add(document, scores.total(document));
    }
    return { total, ranked: top.list() };
  }
  // Newest first only makes sense among documents that answer the whole query, or as much of it as any does.
  let most = 0;
  let top = new Top(size);
  for (let index = 0; index < found.length; index += 1) {
    const document = found[index] as number;
    const matched = scores.matched(document);
    if (matched < most || !shown(document)) continue;
    if (matched > most) {
      most = matched;
      total = 0;
      top = new Top(size);
    }
    total += 1;
    top.add(document, -document);
  }
  return { total, ranked: top.list().map(({ document }) => ({ document, score: scores.total(document) })) };
}

import type { IndexFiles } from '../files/index-files.ts';
import type { DocumentRange } from '../files/manifest.ts';
import type { QueryWord } from '../query/parse-query.ts';
import type { Scores } from './score.ts';
import { type Ranked, Top } from './top.ts';

/** True for the documents that may be shown; `null` when all may. */
type Allowed = ((document: number) => boolean) | null;

/**
 * Makes a test for the documents that pass every filter and have every quoted word.
 * @param filters names of filters, `storyline:sco`.
 */
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

/**
 * The part of the documents of a kind that is of a year; empty for kinds other than articles.
 * @param all every document of the kind.
 * @param year four digits, `null` for all.
 */
export function yearRange(files: IndexFiles, kind: string, all: DocumentRange, year: string | null): DocumentRange {
  if (year === null) return all;
  const range = kind === 'article' ? files.manifest.years.find((other) => other.year === year) : undefined;
  return range ?? { from: 0, to: 0 };
}

/** Number of documents found in a range, and the first of them. */
export type RankedRange = { readonly total: number; readonly ranked: readonly Ranked[] };

/**
 * Ranks the documents found in a range.
 * @param allowed from `allowedDocuments`.
 * @param size largest number of documents to return.
 * @param order highest score first, or newest first.
 */
export function rank(
  range: DocumentRange,
  allowed: Allowed,
  scores: Scores,
  size: number,
  order: 'best' | 'newest',
): RankedRange {
  // A frequent word is in half of all documents: loops by index are the fastest over typed arrays, and nothing is copied.
  const found = scores.found();
  const shown = (document: number): boolean =>
    document >= range.from && document < range.to && (allowed === null || allowed(document));
  let total = 0;
  if (order === 'best') {
    const top = new Top(size);
    for (let index = 0; index < found.length; index += 1) {
      const document = found[index] ?? 0;
      if (!shown(document)) continue;
      total += 1;
      top.add(document, scores.total(document));
    }
    return { total, ranked: top.list() };
  }
  // Only documents with as many words of the query as any document has are listed: newest first would hide them otherwise.
  let most = 0;
  let top = new Top(size);
  for (let index = 0; index < found.length; index += 1) {
    const document = found[index] ?? 0;
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

import type { DocumentCard, IndexFiles } from './files/index-files.ts';
import { addAliases } from './query/aliases.ts';
import { addJoinedWords } from './query/joined-words.ts';
import { type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { containsPhrase } from './query/phrase.ts';
import { matchWord, type WordMatches } from './query/word-matches.ts';
import { allowedDocuments, rank, yearRange } from './ranking/rank.ts';
import { Scores } from './ranking/score.ts';
import type { Ranked } from './ranking/top.ts';
import type { MarkTerms } from './snippets/find-marks.ts';
import { Analyser } from './terms/analyser.ts';

export type SearchOptions = {
  /** Largest number of hits of each kind. */
  readonly count: number;
  readonly order?: 'best' | 'newest';
  /** Only articles of this year. */
  readonly year?: string | null;
  /** Filters that every hit must pass: `storyline:sco`, `kind:explainer`. */
  readonly filters?: readonly string[];
  /** Loads the text of a document, to check quoted phrases; without it their words may be in any order. */
  readonly text?: ((card: DocumentCard, document: number) => Promise<string>) | null;
};

/** A document found. */
export type Hit = DocumentCard & { readonly document: number; readonly score: number };

/** Answer to a query. */
export type SearchResult = {
  readonly query: ParsedQuery;
  /** The terms that each word was taken for. */
  readonly words: readonly WordMatches[];
  /** Hits by kind, in the order of the manifest, best first; kinds without hits are left out. */
  readonly groups: readonly { readonly kind: string; readonly total: number; readonly hits: readonly Hit[] }[];
  /** What to mark in the texts of hits; for `makeSnippet`. */
  readonly marks: readonly MarkTerms[];
  /** The query in the spelling of the index when a word is not in the index as typed, else `null`. */
  readonly didYouMean: string | null;
};

/** Largest number of texts of each kind that are loaded to check quoted phrases. */
const MAX_TEXTS = 40;

/**
 * Answers a query from an index.
 * @param queryText what the reader typed, in either script.
 * @throws what loading a file of the index rejects with.
 */
export async function search(files: IndexFiles, queryText: string, options: SearchOptions): Promise<SearchResult> {
  const query = parseQuery(queryText, new Analyser());
  const words = await Promise.all(query.words.map((word) => matchWord(files, word)));
  const scores = Scores.acquire(words.length, files.manifest.documents);
  const result = await answer(files, query, words, scores, options);
  // Not after a failure: a file that arrives later would still write into them.
  scores.release();
  return result;
}

async function answer(
  files: IndexFiles,
  query: ParsedQuery,
  words: readonly WordMatches[],
  scores: Scores,
  options: SearchOptions,
): Promise<SearchResult> {
  await Promise.all(
    words.map(async ({ matches }, at) => {
      const terms = await Promise.all(
        matches.map(async ({ entry, shard, weight }) => ({ postings: await files.postings(entry, shard), weight })),
      );
      scores.addWord(at, terms);
    }),
  );
  const names = await Promise.all([addAliases(files, words, scores), addJoinedWords(files, words, scores)]);
  const own = words.flatMap(({ matches }, at) =>
    matches.map(({ term, weight }) => ({ terms: [term], words: [at], weight })),
  );
  const allowed = await allowedDocuments(files, query.words, scores, options.filters ?? []);
  const groups = [];
  for (const { kind, from, to } of files.manifest.groups) {
    const range = yearRange(files, kind, { from, to }, options.year ?? null);
    const size = query.phrases.length > 0 && options.text ? MAX_TEXTS : options.count;
    const { total, ranked } = rank(range, allowed, scores, size, options.order ?? 'best');
    const verified = await verify(files, query, ranked, options);
    const top = verified.slice(0, options.count);
    const hits = await Promise.all(top.map(async (hit) => ({ ...hit, ...(await files.card(hit.document)) })));
    if (hits.length > 0) groups.push({ kind, total: verified === ranked ? total : verified.length, hits });
  }
  return { query, words, groups, marks: [...own, ...names.flat()], didYouMean: didYouMean(words) };
}

/** The documents that contain the quoted phrases; loads texts from the top until there are enough. */
async function verify(
  files: IndexFiles,
  query: ParsedQuery,
  ranked: readonly Ranked[],
  options: SearchOptions,
): Promise<readonly Ranked[]> {
  const text = options.text;
  if (query.phrases.length === 0 || !text) return ranked;
  const verified: Ranked[] = [];
  for (const hit of ranked) {
    const body = await text(await files.card(hit.document), hit.document);
    if (query.phrases.every((phrase) => containsPhrase(body, phrase))) verified.push(hit);
    if (verified.length >= options.count) break;
  }
  return verified;
}

/** The query in the spelling of the index when a Devanagari word is not in the index but a similar one is, else `null`. */
function didYouMean(words: readonly WordMatches[]): string | null {
  const misspelt = words.some(({ word, exact, matches }) => !exact && !word.roman && matches.length > 0);
  if (!misspelt) return null;
  return words.map(({ word, exact, matches }) => (exact ? word.word : (matches[0]?.surface ?? word.word))).join(' ');
}

import type { DocumentCard, IndexFiles } from './files/index-files.ts';
import { addNames } from './query/aliases.ts';
import { addJoined } from './query/joined-words.ts';
import { type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { containsPhrase } from './query/phrase.ts';
import { matchWord, type WordMatches } from './query/word-matches.ts';
import { allowedDocuments, rank, yearRange } from './ranking/rank.ts';
import { Scores } from './ranking/score.ts';
import type { Ranked } from './ranking/top.ts';
import type { MarkTerms } from './snippets/make-snippet.ts';
import { Analyser } from './terms/analyser.ts';

export type SearchOptions = {
  /** Hits of each kind. */
  readonly count: number;
  readonly order?: 'best' | 'newest';
  /** Only articles of this year. */
  readonly year?: string | null;
  /** Names of filters that all must hold: `storyline:sco`, `kind:explainer`. */
  readonly filters?: readonly string[];
  /** Text of a document, to check quoted phrases; without it their words must all be there, in any order. */
  readonly text?: ((card: DocumentCard, document: number) => Promise<string>) | null;
};

export type Hit = DocumentCard & { readonly document: number; readonly score: number };

export type SearchResult = {
  readonly query: ParsedQuery;
  /** What each word was taken for. */
  readonly words: readonly WordMatches[];
  /** Hits by kind, in the order of the manifest; kinds without hits left out. */
  readonly groups: readonly { readonly kind: string; readonly total: number; readonly hits: readonly Hit[] }[];
  /** What to mark in the texts of hits, for `makeSnippet`. */
  readonly marks: readonly MarkTerms[];
  /** The query in the spelling of the index, when some word of it is not there as typed; else null. */
  readonly didYouMean: string | null;
};

/** Quoted phrases are checked in at most so many texts a query. */
const MAX_TEXTS = 40;

/**
 * Answers a query from an index.
 * @param files the index.
 * @param queryText what the reader typed, in either script.
 * @returns hits by kind, best first; no kind when nothing is found.
 */
export async function search(files: IndexFiles, queryText: string, options: SearchOptions): Promise<SearchResult> {
  const query = parseQuery(queryText, new Analyser());
  const words = await Promise.all(query.words.map((word) => matchWord(files, word)));
  const scores = Scores.take(words.length, files.manifest.documents);
  const result = await answer(files, query, words, scores, options);
  // Not after a failure: a file that comes late would still write into them.
  scores.giveBack();
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
  const names = await Promise.all([addNames(files, words, scores), addJoined(files, words, scores)]);
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
    const cards = await files.cards(top.map(({ document }) => document));
    const hits = top.map((hit, index) => ({ ...hit, ...(cards[index] as DocumentCard) }));
    if (hits.length > 0) groups.push({ kind, total: verified === ranked ? total : verified.length, hits });
  }
  return { query, words, groups, marks: [...own, ...names.flat()], didYouMean: didYouMean(words) };
}

/** Keeps the documents that hold the quoted phrases, reading texts from the top. */
async function verify(
  files: IndexFiles,
  query: ParsedQuery,
  ranked: readonly Ranked[],
  options: SearchOptions,
): Promise<readonly Ranked[]> {
  const text = options.text;
  if (query.phrases.length === 0 || !text) return ranked;
  const kept: Ranked[] = [];
  for (const hit of ranked) {
    const [card] = await files.cards([hit.document]);
    const body = await text(card as DocumentCard, hit.document);
    if (query.phrases.every((phrase) => containsPhrase(body, phrase))) kept.push(hit);
    if (kept.length >= options.count) break;
  }
  return kept;
}

/** The query as the index spells it, when a word is not there as typed but something like it is. */
function didYouMean(words: readonly WordMatches[]): string | null {
  const unsure = words.some(({ word, exact, matches }) => !exact && !word.roman && matches.length > 0);
  if (!unsure) return null;
  return words.map(({ word, exact, matches }) => (exact ? word.word : (matches[0]?.surface ?? word.word))).join(' ');
}

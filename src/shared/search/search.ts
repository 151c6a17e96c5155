import { Analyser } from '../hindi/analyser.ts';
import { isRoman } from '../hindi/candidates.ts';
import { findAliases } from './alias.ts';
import { homeKey } from './home-key.ts';
import type { DocumentCard, IndexFiles } from './index-files.ts';
import type { DocumentRange } from './manifest.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { containsPhrase } from './phrase.ts';
import { Scores, scoreName } from './score.ts';
import { type Ranked, Top } from './top.ts';
import { lookUpTerm, matchWord, type TermMatch, type WordMatches } from './word-matches.ts';

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
  /** The query in the spelling of the index, when some word of it is not there as typed; else null. */
  readonly didYouMean: string | null;
};

const NAME_WEIGHT = 0.9;
const JOINED_WEIGHT = 0.95;
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
  const scores = new Scores(words.length, files.manifest.documents);
  await Promise.all(
    words.map(async ({ matches }, at) => {
      const terms = await Promise.all(
        matches.map(async ({ entry, shard, weight }) => ({ postings: await files.postings(entry, shard), weight })),
      );
      scores.addWord(at, terms);
    }),
  );
  await Promise.all([addNames(files, words, scores), addJoined(files, words, scores)]);
  const allowed = await allowedDocuments(files, query, scores, options);
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
  return { query, words, groups, didYouMean: didYouMean(words) };
}

/** Other names of what the query names: documents that only say शंघाई सहयोग संगठन answer `sco`. */
async function addNames(files: IndexFiles, words: readonly WordMatches[], scores: Scores): Promise<void> {
  if (files.manifest.aliases.length === 0) return;
  const terms = words.map(({ word }) => word.term);
  const rows = (await Promise.all([...new Set(terms)].map((term) => files.aliases(term)))).flat();
  for (const { start, length, others } of findAliases(terms, [...new Set(rows)])) {
    const covered = Array.from({ length }, (_, index) => start + index);
    for (const name of others) {
      const found = await Promise.all(name.map((term) => lookUpTerm(files, term)));
      if (found.some((match) => match === undefined)) continue;
      const postings = await Promise.all(
        (found as TermMatch[]).map(({ entry, shard }) => files.postings(entry, shard)),
      );
      scores.raise(covered, scoreName(postings, files.manifest.documents, NAME_WEIGHT));
    }
  }
}

/** Neighbours written as one word: रक्षा मंत्री also finds रक्षामंत्री. */
async function addJoined(files: IndexFiles, words: readonly WordMatches[], scores: Scores): Promise<void> {
  const analyser = new Analyser();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one, other] = [words[at] as WordMatches, words[at + 1] as WordMatches];
    if (one.word.roman !== other.word.roman) continue;
    // For Roman words join what they were taken for.
    const spelling = ({ word, matches }: WordMatches): string =>
      isRoman(word.word) ? (matches[0]?.surface ?? '') : word.word;
    const joined = analyser.tokens(spelling(one) + spelling(other))[0]?.term;
    if (!joined || spelling(one) === '' || spelling(other) === '') continue;
    // Two very frequent words are dear already: their joined form is looked up only when its file is there.
    if (dear(one) && dear(other) && !files.hasTermsOf(homeKey(joined))) continue;
    const found = await lookUpTerm(files, joined);
    if (!found) continue;
    const postings = await files.postings(found.entry, found.shard);
    scores.raise([at, at + 1], scoreName([postings], files.manifest.documents, JOINED_WEIGHT));
  }
}

/** Whether the postings of a word are long enough for a file of their own. */
function dear({ matches }: WordMatches): boolean {
  return matches[0]?.entry.place.kind === 'file';
}

/** Whether a document may be shown; null when all may. */
type Allowed = ((document: number) => boolean) | null;

/** Filters and quoted words as a test of a document. */
async function allowedDocuments(
  files: IndexFiles,
  query: ParsedQuery,
  scores: Scores,
  options: SearchOptions,
): Promise<Allowed> {
  const sets: Set<number>[] = [];
  for (const name of options.filters ?? []) sets.push(new Set(await files.filter(name)));
  const quoted = query.words.flatMap(({ phrase }, at) => (phrase >= 0 ? [at] : []));
  if (sets.length === 0 && quoted.length === 0) return null;
  return (document) => sets.every((set) => set.has(document)) && quoted.every((at) => scores.has(at, document));
}

function yearRange(files: IndexFiles, kind: string, all: DocumentRange, year: string | null): DocumentRange {
  if (year === null) return all;
  const range = kind === 'article' ? files.manifest.years.find((other) => other.year === year) : undefined;
  return range ?? { from: 0, to: 0 };
}

type Found = { readonly total: number; readonly ranked: readonly Ranked[] };

/** The best or newest documents of a range, and how many there are. */
function rank(range: DocumentRange, allowed: Allowed, scores: Scores, size: number, order: 'best' | 'newest'): Found {
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

import { isRoman } from '#hindi/words/script.ts';
import type { Analyser, Token } from '../terms/analyser.ts';
import { isRomanStopWord } from '../terms/stop-words.ts';

/** One word of a query. */
export type QueryWord = {
  /** As typed. */
  readonly word: string;
  /** Index term; empty for a function word. */
  readonly term: string;
  /** True when it is typed in Latin letters. */
  readonly roman: boolean;
  /** Index of the quoted phrase that contains it, or -1. */
  readonly phrase: number;
};

/** A parsed query. */
export type ParsedQuery = {
  /** Words to look up; function words only in a query that has no others. */
  readonly words: readonly QueryWord[];
  /** Text between quotation marks. */
  readonly phrases: readonly string[];
};

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const MAX_WORDS = 12;

type Span = { readonly start: number; readonly end: number };

/**
 * Finds the span that contains another, as an index, or -1. The spans are in order and do not overlap; those that are looked
 * up have to rise, so that the search goes on where it was.
 */
function spanFinder(spans: readonly Span[]): (inner: Span) => number {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const span = spans[at];
    return span && start >= span.start && end <= span.end ? at : -1;
  };
}

/** Drops the single letters that are part of an acronym written apart (`s c o`, `एस. सी. ओ.`), whose token remains. */
function joinRuns(tokens: readonly Token[]): Token[] {
  const runs = tokens.filter((token) => token.words > 1);
  const runOf = spanFinder(runs);
  return tokens.filter((token) => token.words > 1 || runOf(token) < 0);
}

/**
 * Parses a query into words, at most twelve, and phrases.
 * @param query what the reader typed, in either script.
 */
export function parseQuery(query: string, analyser: Analyser): ParsedQuery {
  const phrases: { text: string; start: number; end: number }[] = [];
  for (const match of query.matchAll(QUOTED)) {
    phrases.push({ text: (match[1] ?? '').trim(), start: match.index, end: match.index + match[0].length });
  }
  const phraseOf = spanFinder(phrases);
  const words = joinRuns(analyser.tokens(query)).map((token) => ({
    word: token.word,
    term: token.term,
    roman: isRoman(token.word) && token.words === 1,
    phrase: phraseOf(token),
  }));
  const content = words.filter(({ term, word }) => term !== '' && !isRomanStopWord(word.toLowerCase()));
  const lookedUp = content.length > 0 ? content : words.filter(({ term }) => term !== '');
  return { words: lookedUp.slice(0, MAX_WORDS), phrases: phrases.map(({ text }) => text) };
}

import { isRoman } from '#hindi/lexicon/candidates.ts';
import type { Analyser, Token } from '../terms/analyser.ts';
import { isRomanStopWord } from '../terms/stop-words.ts';

/** One word of a query. */
export type QueryWord = {
  readonly word: string;
  readonly term: string;
  readonly roman: boolean;
  /** Number of the quoted phrase it stands in, or -1. */
  readonly phrase: number;
};

/** A query taken apart. */
export type ParsedQuery = {
  /** Words that can be looked up; function words only when there is nothing else. */
  readonly words: readonly QueryWord[];
  /** Texts between quotation marks. */
  readonly phrases: readonly string[];
};

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const MAX_WORDS = 12;

/** Runs of single letters (`s c o`, `एस. सी. ओ.`) count as one word. */
function joinRuns(tokens: readonly Token[]): Token[] {
  const runs = tokens.filter((token) => token.words > 1);
  return tokens.filter(
    (token) => token.words > 1 || !runs.some((run) => token.start >= run.start && token.end <= run.end),
  );
}

/**
 * Takes a query apart into words and phrases.
 * @param query what the reader typed, either script.
 */
export function parseQuery(query: string, analyser: Analyser): ParsedQuery {
  const phrases: { text: string; start: number; end: number }[] = [];
  for (const match of query.matchAll(QUOTED)) {
    phrases.push({ text: (match[1] as string).trim(), start: match.index, end: match.index + match[0].length });
  }
  const words = joinRuns(analyser.tokens(query)).map((token) => ({
    word: token.word,
    term: token.term,
    roman: isRoman(token.word) && token.words === 1,
    phrase: phrases.findIndex(({ start, end }) => token.start >= start && token.end <= end),
  }));
  const telling = words.filter(({ term, word }) => term !== '' && !isRomanStopWord(word.toLowerCase()));
  const kept = telling.length > 0 ? telling : words.filter(({ term }) => term !== '');
  return { words: kept.slice(0, MAX_WORDS), phrases: phrases.map(({ text }) => text) };
}

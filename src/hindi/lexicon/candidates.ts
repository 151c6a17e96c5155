import { lexiconKeys } from '../sound/devanagari-keys.ts';
import { phonemes, rememberedPhonemes } from '../sound/phonemes.ts';
import { romanDistance } from '../sound/roman-distance.ts';
import { romanKeys } from '../sound/roman-keys.ts';
import { spellingDistance } from '../sound/spelling-distance.ts';
import { acronymLetters } from '../words/letter-names.ts';
import { searchForm } from '../words/search-form.ts';

/** A word of a lexicon, as written, and in how many documents it stands (1 when nobody counted). */
export type LexiconWord = { readonly word: string; readonly frequency: number };

/** A lexicon, or the part of it at hand, by the keys of `wordKeys`. */
export type Lexicon = {
  /** Words under a key. */
  readonly get: (key: string) => readonly LexiconWord[];
  /** All keys within one insertion, deletion or change of the given one. */
  readonly near: (key: string) => Iterable<string>;
};

/** A lexicon word that may be meant. */
export type Candidate = {
  readonly word: string;
  /** Distance in sound or spelling: 0 is the usual spelling, see `romanDistance` and `spellingDistance`. */
  readonly cost: number;
  /** Cost less a small bonus for frequent words: candidates are ordered by it. */
  readonly rank: number;
};

const FREQUENCY_WEIGHT = 0.03;
/** Above this the best candidate is not trusted, and keys one letter away are tried too. */
const DOUBTFUL = 0.35;
const NEAR_PENALTY = 0.15;
const ACRONYM_COST = 0.05;
const MAX_ACRONYM = 6;
const MAX_COST = 3;
const SAME_SOUND = 0.02;

const IS_LATIN = /^[a-z0-9'’.-]+$/i;
/** Whether a query word is to be read as Roman Hindi. */
export function isRoman(word: string): boolean {
  return IS_LATIN.test(word) && /[a-z]/i.test(word);
}

/** Keys a lexicon word is filed under: its consonant skeleton, and `#sco` when it spells out Latin letters. */
export function wordKeys(word: string): string[] {
  const letters = acronymLetters(searchForm(word));
  const keys = lexiconKeys(word);
  return letters.length > 1 ? [...keys, `#${letters}`] : keys;
}

/** Keys to look a query word up by, in either script. */
export function queryKeys(word: string): string[] {
  if (!isRoman(word)) return lexiconKeys(word);
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const keys = romanKeys(letters);
  return letters.length > 1 && letters.length <= MAX_ACRONYM ? [`#${letters}`, ...keys] : keys;
}

/**
 * The words of a lexicon that a query word may stand for, best first: Roman Hindi, English spellings of borrowed words,
 * acronyms, and Devanagari slips.
 * @param word one query word in either script.
 * @param lexicon the words to choose from.
 * @param count at most so many.
 * @param limit dearest cost to look for.
 * @param spread how much dearer than the best a candidate may be: a small one spares work.
 */
export function candidates(
  word: string,
  lexicon: Lexicon,
  count: number,
  limit = MAX_COST,
  spread = MAX_COST,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const roman = isRoman(word);
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const sounds = roman ? '' : phonemes(word);
  const form = roman ? '' : searchForm(word);
  let cheapest = limit;
  const distance = (other: string): number => {
    const worth = Math.min(limit, cheapest + spread);
    if (roman) return romanDistance(letters, rememberedPhonemes(other), worth);
    const cost = spellingDistance(sounds, rememberedPhonemes(other), worth);
    // Words that sound alike: first the one typed, then its other spellings.
    return cost < SAME_SOUND && other !== word ? Math.max(cost, searchForm(other) === form ? 0.01 : 0.02) : cost;
  };
  const take = (key: string, penalty: number): void => {
    for (const { word: other, frequency } of lexicon.get(key)) {
      const known = found.get(other);
      if (known !== undefined && penalty > 0) continue;
      const measured = distance(other);
      const cost = key.startsWith('#') ? Math.min(ACRONYM_COST, measured) : measured + penalty;
      if (cost > limit || (known !== undefined && known.cost <= cost)) continue;
      if (cost < cheapest) cheapest = cost;
      found.set(other, { word: other, cost, rank: cost - FREQUENCY_WEIGHT * Math.log(1 + frequency) });
    }
  };
  const keys = queryKeys(word);
  for (const key of keys) take(key, 0);
  let best = Number.POSITIVE_INFINITY;
  for (const { cost } of found.values()) best = Math.min(best, cost);
  if (best > DOUBTFUL) {
    for (const key of keys) if (!key.startsWith('#')) for (const near of lexicon.near(key)) take(near, NEAR_PENALTY);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, count);
}

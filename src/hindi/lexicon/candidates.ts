import { devanagariKeys } from '../sound/devanagari-keys.ts';
import { cachedPhonemes, phonemes } from '../sound/phonemes.ts';
import { romanDistance } from '../sound/roman-distance.ts';
import { romanKeys } from '../sound/roman-keys.ts';
import { spellingDistance } from '../sound/spelling-distance.ts';
import { acronymLetters } from '../words/letter-names.ts';
import { isRoman, romanLetters } from '../words/script.ts';
import { searchForm } from '../words/search-form.ts';

/** A word of a lexicon as written, and the number of documents that contain it (1 when not counted). */
export type LexiconWord = { readonly word: string; readonly frequency: number };

/** A lexicon, or the part of it that is loaded, indexed by `wordKeys`. */
export type Lexicon = {
  /** Words filed under a key. */
  readonly get: (key: string) => readonly LexiconWord[];
  /** Keys other than the given one that are one insertion, deletion or substitution away from it. */
  readonly near: (key: string) => Iterable<string>;
};

/** A lexicon word that a query word may stand for. */
export type Candidate = {
  readonly word: string;
  /** Distance from the query word, 0 the usual spelling; see `romanDistance` and `spellingDistance`. */
  readonly cost: number;
  /** Cost less a small bonus for frequent words; lower is better. */
  readonly rank: number;
};

const FREQUENCY_WEIGHT = 0.03;
/** When the best candidate costs more than this, keys one edit away are searched too. */
const DOUBTFUL = 0.35;
/** Added to the cost of words found under such a key. */
const NEAR_KEY_PENALTY = 0.15;
/** Highest cost of a word found by the Latin letters it spells out. */
const ACRONYM_COST = 0.05;
const MAX_ACRONYM_LETTERS = 6;
const MAX_COST = 3;
/** Words that cost less sound the same. */
const SAME_SOUND = 0.02;

/** Keys that a lexicon word is filed under: those of its sound, and `#sco` when it spells out Latin letters. */
export function wordKeys(word: string): string[] {
  const letters = acronymLetters(searchForm(word));
  const keys = devanagariKeys(word);
  return letters.length > 1 ? [...keys, `#${letters}`] : keys;
}

/** Keys that a query word is looked up by, in either script. */
function queryKeys(word: string): string[] {
  if (!isRoman(word)) return devanagariKeys(word);
  const letters = romanLetters(word);
  const keys = romanKeys(letters);
  return letters.length > 1 && letters.length <= MAX_ACRONYM_LETTERS ? [`#${letters}`, ...keys] : keys;
}

/**
 * Finds the words of a lexicon that a query word may stand for: romanised Hindi, English spellings of loanwords, acronyms and
 * misspelt Devanagari.
 * @param word one query word in either script.
 * @param lexicon the words to choose from.
 * @param count largest number of candidates.
 * @param limit highest cost of a candidate.
 * @param spread highest cost above that of the best candidate; a small spread saves work.
 * @returns candidates by rank, the best first.
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
  const letters = romanLetters(word);
  const sounds = roman ? '' : phonemes(word);
  const form = roman ? '' : searchForm(word);
  let cheapest = limit;
  const distance = (other: string): number => {
    const maxCost = Math.min(limit, cheapest + spread);
    if (roman) return romanDistance(letters, cachedPhonemes(other), maxCost);
    const cost = spellingDistance(sounds, cachedPhonemes(other), maxCost);
    // Of words that sound the same the one typed comes first, then its other spellings.
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
    for (const key of keys)
      if (!key.startsWith('#')) for (const near of lexicon.near(key)) take(near, NEAR_KEY_PENALTY);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, count);
}

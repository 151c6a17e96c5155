import { devanagariKeys } from '#hindi/sound/devanagari-keys.ts';
import { cachedPhonemes, phonemes } from '#hindi/sound/phonemes.ts';
import { romanDistance } from '#hindi/sound/roman-distance.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { spellingDistance } from '#hindi/sound/spelling-distance.ts';
import { isDevanagari, isRoman, romanLetters } from '#hindi/words/script.ts';
import { searchForm } from '#hindi/words/search-form.ts';
import type { IndexFiles } from '../files/index-files.ts';

/** A word that may complete what is being typed. */
export type Suggestion = {
  /** In Devanagari. */
  readonly word: string;
  /** Distance of its beginning from what is typed, 0 when equal. */
  readonly cost: number;
};

const MAX_COST = 0.6;
const MAX_FILES = 2;
const FREQUENCY_WEIGHT = 0.04;

/** Keys that the keys of longer words may begin with. Without a consonant there are none. */
function keyPrefixes(typed: string): string[] {
  const keys = isRoman(typed) ? romanKeys(typed) : devanagariKeys(typed);
  return keys.filter((key) => key !== '').slice(0, MAX_FILES);
}

/**
 * Suggests Devanagari words of the index that begin like what is typed in either script, one spelling of each term. Loads at
 * most two term files.
 * @param typed the word before the cursor.
 * @param count largest number of suggestions.
 * @returns near in sound and frequent words first; none until a consonant is typed.
 */
export async function suggest(files: IndexFiles, typed: string, count: number): Promise<Suggestion[]> {
  const roman = isRoman(typed);
  const letters = romanLetters(typed);
  const form = searchForm(typed);
  // A final schwa is silent only until the next letter comes.
  const sounds = phonemes(typed).replace(/[;:]$/, '');
  const found = new Map<string, { word: string; cost: number; rank: number }>();
  for (const key of keyPrefixes(typed)) {
    const shard = await files.terms(files.termFileOf(key));
    if (!shard) continue;
    for (const { term, surfaces } of shard.startingWith(key)) {
      for (const { word, weight } of surfaces) {
        if (!isDevanagari(word)) continue;
        const heard = cachedPhonemes(word);
        const begins = !roman && searchForm(word).startsWith(form);
        const cost = roman
          ? romanDistance(letters, heard, MAX_COST, true)
          : begins
            ? 0
            : spellingDistance(sounds, heard, MAX_COST, true);
        if (cost > MAX_COST) continue;
        const rank = cost - FREQUENCY_WEIGHT * weight;
        const known = found.get(term);
        if (!known || rank < known.rank) found.set(term, { word, cost, rank });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word, cost }) => ({ word, cost }));
}

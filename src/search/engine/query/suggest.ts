import { isRoman } from '#hindi/lexicon/candidates.ts';
import { lexiconKeys } from '#hindi/sound/devanagari-keys.ts';
import { phonemes, rememberedPhonemes } from '#hindi/sound/phonemes.ts';
import { romanDistance } from '#hindi/sound/roman-distance.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { spellingDistance } from '#hindi/sound/spelling-distance.ts';
import { searchForm } from '#hindi/words/search-form.ts';
import type { IndexFiles } from '../files/index-files.ts';
import type { TermShard } from '../files/term-shard.ts';

/** A word that may complete what is being typed. */
export type Suggestion = {
  /** In the script of the index. */
  readonly word: string;
  readonly cost: number;
};

const MAX_COST = 0.6;
const MAX_FILES = 2;
const FREQUENCY_WEIGHT = 0.04;
const DEVANAGARI = /^[\u0900-\u097f]/;

/** Final sounds that the next letters may yet change: a key must be a beginning of longer keys. */
function openKeys(typed: string): string[] {
  const keys = isRoman(typed) ? romanKeys(typed) : lexiconKeys(typed);
  return keys.filter((key) => key !== '').slice(0, MAX_FILES);
}

/**
 * Words of the index that begin like what is typed, in Devanagari also when Roman is typed, likeliest first: near in sound,
 * frequent, one spelling of each term. Needs a consonant before it says anything; fetches at most two files.
 * @param typed the word under the cursor.
 * @param count at most so many.
 */
export async function suggest(files: IndexFiles, typed: string, count: number): Promise<Suggestion[]> {
  const roman = isRoman(typed);
  const letters = typed.toLowerCase().replace(/[^a-z]/g, '');
  const form = searchForm(typed);
  const sounds = phonemes(typed).replace(/[;:]$/, '');
  const found = new Map<string, { word: string; cost: number; rank: number }>();
  for (const key of openKeys(typed)) {
    const shard: TermShard | undefined = await files.terms(files.termFileOf(key));
    if (!shard) continue;
    for (const { term, surfaces } of shard.startingWith(key)) {
      for (const { word, weight } of surfaces) {
        if (!DEVANAGARI.test(word)) continue;
        const heard = rememberedPhonemes(word);
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

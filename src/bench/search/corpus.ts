/**
 * Generates meaningless Hindi documents for measuring search, the same for the same seed. Word frequencies follow the
 * Zipf-Mandelbrot law, so that the vocabulary keeps growing as in real text (Heaps' law). Words repeat within a document,
 * nouns are inflected, and a few spellings vary.
 */
import { seededRandom } from '#checks/samples/seeded-random.ts';
import type { SearchDocument } from '#search/build/search-document.ts';

const FUNCTION_WORDS =
  'के में की है से का को ने और पर कि हैं यह भी ही कर इस एक हो था लिए तो नहीं गया कहा थे इसके साथ वह थी बाद जो किया तक अपने उन्होंने रहे करने जा या हुए उनके'.split(
    ' ',
  );
const FUNCTION_SHARE = 0.42;
const ONSETS =
  'क 9 ख 2 ग 4 घ 1 च 4 छ 1 ज 5 झ 1 ट 2 ठ 1 ड 2 त 7 थ 2 द 5 ध 2 न 8 प 8 फ 2 ब 5 भ 3 म 8 य 3 र 10 ल 6 व 6 श 4 ष 1 स 10 ह 5 प्र 4 त्र 2 क्र 1 स्थ 1 न्य 1 क्ष 2 द्ध 1 स्त 2 ष्ट 1 म्ब 1 न्द 1 ज़ 1 फ़ 1 ड़ 3';
const VOWELS = '- 34 ा 22 ि 11 ी 10 ु 6 ू 3 े 8 ै 2 ो 6 ौ 1 ं 5 ां 2';
const STARTS = 'अ 4 आ 3 इ 2 उ 2 ए 1 ओ 1 - 60';
const SUFFIXES = ['', '', '', '', '', 'ों', 'ें', 'ी', 'ा', 'े'];

/** Parses a table of values, each followed by its weight; `-` is the empty one. @returns them with cumulated shares. */
function choices(table: string): { value: string; upTo: number }[] {
  let sum = 0;
  const list = Array.from(table.matchAll(/(\S+) (\d+)/g), ([, value = '', weight]) => {
    sum += Number(weight);
    return { value: value === '-' ? '' : value, upTo: sum };
  });
  return list.map(({ value, upTo }) => ({ value, upTo: upTo / sum }));
}
const ONSET_CHOICES = choices(ONSETS);
const VOWEL_CHOICES = choices(VOWELS);
const START_CHOICES = choices(STARTS);

/** The value whose share a random number falls into. */
function pick(list: readonly { value: string; upTo: number }[], random: number): string {
  return (list.find(({ upTo }) => random < upTo) ?? list[list.length - 1])?.value ?? '';
}

/** Makes the word of a frequency rank. Frequent words are short, and two ranks rarely share a word. */
function wordOfRank(rank: number): string {
  const random = seededRandom(rank * 2_654_435_761 + 17);
  const syllables = 2 + (rank > 60 && random() < 0.6 ? 1 : 0) + (rank > 2000 && random() < 0.5 ? 1 : 0);
  let word = pick(START_CHOICES, random());
  for (let at = 0; at < syllables; at += 1) word += pick(ONSET_CHOICES, random()) + pick(VOWEL_CHOICES, random());
  return word;
}

const EXPONENT = 1.42;
const SHIFT = 110;
const LAST_RANK = 3_000_000;

/** Draws a rank by the Zipf-Mandelbrot law, by inverting the integral of (r + shift)^-s. */
function drawRank(random: number): number {
  const power = 1 - EXPONENT;
  const low = SHIFT ** power;
  const high = (LAST_RANK + SHIFT) ** power;
  return Math.floor((low + random * (high - low)) ** (1 / power) - SHIFT);
}

const MEAN_WORDS = 330;

/** The element at a share in [0, 1) of a list. */
function oneOf<T>(list: readonly T[], share: number): T {
  const found = list[Math.floor(share * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** Inflects a word that ends in a consonant, and spells one in fifty differently. */
function written(word: string, random: () => number): string {
  const bare = /[\u0915-\u0939\u093c]$/u.test(word);
  const inflected = bare ? word + oneOf(SUFFIXES, random()) : word;
  if (random() < 0.02) return inflected.replace(/\u093c/g, '').replace(/ं(?=[तद])/, 'न्');
  return inflected;
}

/**
 * Generates documents.
 * @param count how many.
 * @param seed a different one gives different documents.
 */
export function* generateDocuments(count: number, seed = 1): Generator<SearchDocument> {
  const random = seededRandom(seed);
  const words: string[] = [];
  const word = (rank: number): string => {
    if (rank > 200_000) return wordOfRank(rank);
    words[rank] ??= wordOfRank(rank);
    return words[rank];
  };
  for (let number = 0; number < count; number += 1) {
    const length = Math.max(40, Math.round(MEAN_WORDS * Math.exp(0.6 * (random() + random() + random() - 1.5) - 0.05)));
    const said: number[] = [];
    const next = (): string => {
      if (random() < FUNCTION_SHARE) {
        return oneOf(FUNCTION_WORDS, random() ** 2);
      }
      // Text is bursty: a word that was used once is likely to be used again.
      const again = said.length > 5 && random() < 0.22;
      const rank = again ? oneOf(said, random()) : drawRank(random());
      said.push(rank);
      return written(word(rank), random);
    };
    const sentences: string[] = [];
    for (let left = length; left > 0; left -= 16) {
      sentences.push(`${Array.from({ length: Math.min(16, left) }, next).join(' ')} ${random() < 0.5 ? 'है।' : 'गया।'}`);
    }
    const title = Array.from({ length: 7 }, (_, at) =>
      at % 3 === 2 ? oneOf(FUNCTION_WORDS.slice(0, 8), random()) : word(oneOf(said, random())),
    );
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 4200)));
    yield {
      id: `khabar-${number + 1}`,
      title: title.join(' '),
      text: sentences.join(' '),
      date: day.toISOString().slice(0, 10),
    };
  }
}

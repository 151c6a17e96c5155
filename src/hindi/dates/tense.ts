import { fold, words } from '../text/fold.ts';

/** Future endings -गा, -गी, -गे of a verb. */
const FUTURE = /(?:[ेोूंएआ]|ों|ें)(?:गा|गी|गे)$/u;
/** Common participles and auxiliaries of the past. */
const PAST_WORDS = new Set(
  'था थी थे थीं गया गई गए गयी गये किया की दी ली दिया लिया हुआ हुई हुए कहा बताया रहा रही रहे चुका चुकी चुके आया आई आए पहुंचा पहुंची पहुंचे मिला मिली मिले रखा रखी रखे'
    .split(' ')
    .map(fold),
);
const AUXILIARY = new Set('है हैं हो'.split(' ').map(fold));
const PRESENT = /(?:ता|ती|ते)$/u;

/** The tense of a sentence; `null` for the present, and when the verb does not tell. */
export type Tense = 'past' | 'future' | null;

/**
 * Tense of a sentence by its finite verb, which is looked for among the last four words. Enough to tell whether `कल` and a
 * weekday mean a day before or after publication.
 */
export function tenseOf(sentence: string): Tense {
  const tail = words(sentence).slice(-4).map(fold).reverse();
  if (tail.some((word) => FUTURE.test(word))) return 'future';
  const verb = tail.find((word) => !AUXILIARY.has(word));
  if (verb === undefined) return null;
  if (PAST_WORDS.has(verb)) return 'past';
  if (PRESENT.test(verb)) return null;
  return /[\u0915-\u0939](?:ा|ी|े|ीं)$|(?:या|ई|ए)$/u.test(verb) && tail.indexOf(verb) <= 1 ? 'past' : null;
}

import { fold, words } from '../text/fold.ts';

/** Endings of the future, on any verb: -गा, -गी, -गे. */
const FUTURE = /(?:[ेोूंएआ]|ों|ें)(?:गा|गी|गे)$/u;
const PAST_WORDS = new Set(
  'था थी थे थीं गया गई गए गयी गये किया की दी ली दिया लिया हुआ हुई हुए कहा बताया रहा रही रहे चुका चुकी चुके आया आई आए पहुंचा पहुंची पहुंचे मिला मिली मिले रखा रखी रखे'
    .split(' ')
    .map(fold),
);
const AUXILIARY = new Set('है हैं हो'.split(' ').map(fold));
const PRESENT = /(?:ता|ती|ते)$/u;

/**
 * Tense of a sentence by its finite verb, read from the end; enough to tell which way `कल` and a weekday point.
 * @returns `null` when nothing tells.
 */
export function tenseOf(sentence: string): 'past' | 'future' | null {
  const tail = words(sentence).slice(-4).map(fold).reverse();
  if (tail.some((word) => FUTURE.test(word))) return 'future';
  const verb = tail.find((word) => !AUXILIARY.has(word));
  if (verb === undefined) return null;
  if (PAST_WORDS.has(verb)) return 'past';
  if (PRESENT.test(verb)) return null;
  return /[\u0915-\u0939](?:ा|ी|े|ीं)$|(?:या|ई|ए)$/u.test(verb) && tail.indexOf(verb) <= 1 ? 'past' : null;
}

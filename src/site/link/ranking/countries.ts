import { fold } from '#hindi/text/fold.ts';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const NAMES = new Intl.DisplayNames('hi', { type: 'region', fallback: 'none' });

/** Hindi names of all countries, folded, as the Unicode CLDR has them; those of several words cannot be mistaken for one. */
const COUNTRIES: ReadonlySet<string> = new Set(
  LETTERS.flatMap((a) => LETTERS.flatMap((b) => NAMES.of(a + b) ?? [])).map(fold),
);

/** Whether a folded word is the name of a country: most news names one, so that it says nothing of two stories. */
export const isCountry = (word: string): boolean => COUNTRIES.has(word);

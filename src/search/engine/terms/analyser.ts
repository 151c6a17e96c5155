import { acronymLetters, letterNamed } from '#hindi/words/letter-names.ts';
import { searchForm } from '#hindi/words/search-form.ts';
import { stem } from '#hindi/words/stem.ts';
import { isStopWord } from './stop-words.ts';

/** Raised whenever a text would give other terms or keys than before: a reader refuses an index of another version. */
export const ANALYSER_VERSION = 1;

/** Numbers with their inner points and commas; runs of Devanagari; runs of letters of other scripts. `F16` is two words. */
const WORD =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|[\u0900-\u0963\u0971-\u097f\u200c\u200d]+|(?:(?![\u0900-\u097f])[\p{L}\p{M}\u200c\u200d])+/gu;

/** A word of a text as the index sees it. */
export type Token = {
  /** Index term; empty for function words. एससीओ and SCO have the same. */
  readonly term: string;
  /** The word as written, or several when letters stand apart (`एस. सी. ओ.`). */
  readonly word: string;
  /** Place in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** How many words it covers: above 1 only for letters standing apart, which also appear one by one. */
  readonly words: number;
};

/** Term of one word, by script: letters spelt out in Hindi become Latin, Hindi words their stem, numbers plain digits. */
function termOfForm(word: string, form: string): string {
  if (isStopWord(form)) return '';
  const root = stem(word);
  return acronymLetters(form) || acronymLetters(root) || root.replace(/(?<=[0-9]),(?=[0-9])/g, '');
}

/** The index term of a single word; empty when it is a function word. */
export function termOf(word: string): string {
  return termOfForm(word, searchForm(word));
}

/**
 * A word as a string of its own. What a regular expression cuts out of a text may be a window onto it, and a remembered word
 * would keep the whole text in memory.
 */
export function detached(word: string): string {
  return word.split('').join('');
}

type Known = { readonly term: string; readonly letter: string };
/** Words remembered at a time: the frequent ones are soon there again after a fresh start. */
const REMEMBERED = 100_000;

/** Turns texts into index terms. Keeps what it learnt of each word, so one instance should serve many texts. */
export class Analyser {
  readonly #known = new Map<string, Known>();

  #word(word: string): Known {
    const known = this.#known.get(word);
    if (known) return known;
    const form = searchForm(word);
    const made = { term: termOfForm(word, form), letter: letterNamed(form) };
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(detached(word), made);
    return made;
  }

  /** The tokens of a text in order; a run of single letters comes after its letters, as one. */
  tokens(text: string): Token[] {
    const tokens: Token[] = [];
    let run: { start: number; end: number; letters: string; sure: boolean } | undefined;
    const close = (): void => {
      if (run && run.letters.length > 1 && run.sure) {
        const { start, end, letters } = run;
        tokens.push({ term: letters, word: text.slice(start, end), start, end, words: letters.length });
      }
      run = undefined;
    };
    for (const match of text.matchAll(WORD)) {
      const word = match[0];
      const start = match.index;
      const end = start + word.length;
      const { term, letter } = this.#word(word);
      const gap = run ? text.slice(run.end, start) : '';
      // `बी जे पी के`: after a mere space a function word is no letter.
      const apart = /^[ .]{1,2}$/.test(gap) && (term !== '' || gap.includes('.'));
      if (run && (letter === '' || !apart)) close();
      tokens.push({ term, word, start, end, words: 1 });
      if (letter !== '') {
        // Letters apart are an acronym when points stand between them or the first can be nothing but a letter.
        run ??= { start, end, letters: '', sure: term === letter };
        run.sure ||= gap.includes('.');
        run.letters += letter;
        run.end = end;
      }
    }
    close();
    return tokens;
  }
}

import { acronymLetters, letterNamed } from '#hindi/words/letter-names.ts';
import { searchForm } from '#hindi/words/search-form.ts';
import { stem } from '#hindi/words/stem.ts';
import { isStopWord } from './stop-words.ts';

/** Version of the analysis; raise it whenever a text would give other terms or keys. An index of another version is refused. */
export const ANALYSER_VERSION = 1;

/** A number with inner points and commas, a run of Devanagari, or a run of letters of other scripts. `F16` is two words. */
const WORD =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|[\u0900-\u0963\u0971-\u097f\u200c\u200d]+|(?:(?![\u0900-\u097f])[\p{L}\p{M}\u200c\u200d])+/gu;

/** A word of a text as the index sees it. */
export type Token = {
  /** Index term; empty for a function word. एससीओ and SCO have the same term. */
  readonly term: string;
  /** The word as written; several words for an acronym written apart (`एस. सी. ओ.`). */
  readonly word: string;
  /** Range of the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Number of words it covers: above 1 for an acronym written apart, whose letters have tokens of their own too. */
  readonly words: number;
};

/**
 * The index term of a word: the Latin letters of an acronym spelt out in Hindi, the stem of a Hindi word, the digits of a
 * number.
 * @param form the word in search form.
 */
function termOfForm(word: string, form: string): string {
  if (isStopWord(form)) return '';
  const root = stem(word);
  return acronymLetters(form) || acronymLetters(root) || root.replace(/([0-9]),(?=[0-9])/g, '$1');
}

/**
 * The index term of a single word as written; empty for a function word.
 * @internal exported for its tests
 */
export function termOf(word: string): string {
  return termOfForm(word, searchForm(word));
}

/**
 * Copies a string. A match of a regular expression may be a slice that refers to the whole text, and would keep the text in
 * memory as long as the match.
 */
export function copyString(word: string): string {
  return word.split('').join('');
}

/** What is cached of a word: its term and the Latin letter that it names. */
type Known = { readonly term: string; readonly letter: string };
const MAX_CACHED_WORDS = 100_000;

/** Turns texts into index terms. Caches every word, so use one instance for many texts. */
export class Analyser {
  readonly #known = new Map<string, Known>();

  #word(word: string): Known {
    const known = this.#known.get(word);
    if (known) return known;
    const form = searchForm(word);
    const made = { term: termOfForm(word, form), letter: letterNamed(form) };
    if (this.#known.size >= MAX_CACHED_WORDS) this.#known.clear();
    this.#known.set(copyString(word), made);
    return made;
  }

  /** The tokens of a text in order; an acronym written apart comes after its letters. */
  tokens(text: string): Token[] {
    const tokens: Token[] = [];
    let run: { start: number; end: number; letters: string; certain: boolean } | undefined;
    const close = (): void => {
      if (run && run.letters.length > 1 && run.certain) {
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
      // In `बी जे पी के` a function word after a space is not a letter.
      const continues = /^[ .]{1,2}$/.test(gap) && (term !== '' || gap.includes('.'));
      if (run && (letter === '' || !continues)) close();
      tokens.push({ term, word, start, end, words: 1 });
      if (letter !== '') {
        // It is an acronym when there are points between the letters or the first cannot be an ordinary word.
        run ??= { start, end, letters: '', certain: term === letter };
        run.certain ||= gap.includes('.');
        run.letters += letter;
        run.end = end;
      }
    }
    close();
    return tokens;
  }
}

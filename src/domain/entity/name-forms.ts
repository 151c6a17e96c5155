import { fold } from '#hindi/text/fold.ts';
import { type FoldedWord, foldedWords } from '#hindi/text/folded-words.ts';
import { isLetterName } from '#hindi/text/segment.ts';
import { nounForms, obliqueForm } from '#hindi/words/noun-forms.ts';
import type { Entity } from './schema.ts';

/** What separates two words of a name. */
export type Gap = 'space' | 'hyphen' | 'dot';

/** One way to write a name: folded words and what separates them. */
export type NameForm = {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  /** A Latin acronym in capitals: `WHO` is not `who`. */
  readonly capitals: boolean;
};

/** The part of an entity that names it. */
export type NamedEntity = Pick<Entity, 'id' | 'kind' | 'name'> &
  Partial<Pick<Entity, 'abbreviation' | 'variants' | 'shortForms' | 'roman'>>;

const HYPHEN = /^[-\u2010\u2011\u2013]$/;

/** The kind of gap that a text between two words is; `null` when no name continues across it (a comma, a danda). */
export function gapKind(between: string): Gap | null {
  if (/^\s+$/.test(between)) return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  return /^\.\s*$/.test(between) ? 'dot' : null;
}

/** Names of letters that are also everyday words: `के. नटवर सिंह` is an initial, `भारत के नटवर सिंह` is not. */
const LETTER_AND_WORD = new Set(['के', 'की', 'ए', 'ओ', 'आई'].map(fold));

/**
 * Whether a name that is listed with the gap `expected` may be read where the text has `found`.
 * @param before folded word before the gap. @param after folded word after it.
 */
export function gapAllows(expected: Gap, found: Gap | null, before: string, after: string): boolean {
  if (found === expected) return true;
  if (found === 'dot') return expected === 'space' && isLetterName(before);
  if (found === 'hyphen') return expected === 'space';
  if (found !== 'space') return false;
  // `शंघाई-5`, but not `शंघाई 5 जुलाई को`.
  if (expected === 'hyphen') return !/^\d/.test(after);
  return !LETTER_AND_WORD.has(before);
}

function toForm(name: string, words: readonly FoldedWord[]): NameForm {
  const gaps = words.slice(1).map((word, index) => gapKind(name.slice(words[index]?.end, word.start)) ?? 'space');
  return {
    words: words.map(({ folded }) => folded),
    gaps,
    capitals: /^[A-Z][A-Z0-9-]+$/.test(name.trim()),
  };
}

/** Names of people do not inflect; places only when they end in a common noun (`लाल किला`, `लाल किले में`). */
function inflected(form: NameForm, kind: Entity['kind']): NameForm[] {
  const last = form.words.at(-1);
  if (last === undefined || kind === 'person' || (kind === 'place' && form.words.length < 2)) return [];
  const oblique = obliqueForm(last);
  const lasts = kind === 'place' ? (oblique === null ? [] : [oblique]) : nounForms(last);
  const before = form.words.slice(0, -1);
  const agreeing = before.map((word) => obliqueForm(word) ?? word);
  return lasts.flatMap((noun) => [
    { ...form, words: [...before, noun] },
    { ...form, words: [...agreeing, noun] },
  ]);
}

/** All ways to write one name: as given and with the endings it takes in a sentence. */
export function nameForms(name: string, kind: Entity['kind']): NameForm[] {
  const words = foldedWords(name);
  if (words.length === 0) return [];
  const form = toForm(name, words);
  return [form, ...inflected(form, kind)];
}

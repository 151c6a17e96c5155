import { devanagariKeys } from '#hindi/sound/devanagari-keys.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { isDevanagari } from '#hindi/words/script.ts';

/**
 * The key that a term and its postings are stored under. Terms that sound alike share it in either script, so that one file
 * answers a word, its other spellings and its Roman form.
 * @param term index term.
 */
export function homeKey(term: string): string {
  if (isDevanagari(term)) return devanagariKeys(term)[0] ?? '';
  if (/^[a-z]/.test(term)) return romanKeys(term)[0] ?? '';
  return /^[0-9]/.test(term) ? `0${term.slice(0, 3)}` : `~${term.slice(0, 1)}`;
}

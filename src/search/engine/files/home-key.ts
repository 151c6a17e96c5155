import { lexiconKeys } from '#hindi/sound/devanagari-keys.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';

/**
 * Key under which a term and its postings lie. Terms that sound alike lie together in either script, so one file answers a
 * word, its other spellings and its Roman form.
 */
export function homeKey(term: string): string {
  const code = term.charCodeAt(0);
  if (code >= 0x0900 && code <= 0x097f) return lexiconKeys(term)[0] ?? '';
  if (/^[a-z]/.test(term)) return romanKeys(term)[0] ?? '';
  return /^[0-9]/.test(term) ? `0${term.slice(0, 3)}` : `~${term.slice(0, 1)}`;
}

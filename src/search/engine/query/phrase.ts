import { words } from '#hindi/text/fold.ts';
import { searchForm } from '#hindi/words/search-form.ts';

/**
 * True when a text contains the words of a phrase one after the other, function words too. Other spellings of a word match,
 * its inflected forms do not. An empty phrase is in every text.
 */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = words(phrase).map(searchForm);
  if (wanted.length === 0) return true;
  const there = words(text).map(searchForm);
  for (let start = 0; start + wanted.length <= there.length; start += 1) {
    if (wanted.every((word, index) => there[start + index] === word)) return true;
  }
  return false;
}

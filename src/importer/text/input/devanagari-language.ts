import { words } from '#hindi/text/fold.ts';

/** Function words of other languages in Devanagari that Hindi does not have, by BCP 47 code. */
const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  mr: [
    'आहे',
    'आहेत',
    'आणि',
    'मध्ये',
    'होते',
    'होता',
    'नाही',
    'त्यांनी',
    'यांनी',
    'असे',
    'केले',
    'केली',
    'झाले',
    'झाली',
    'म्हणून',
    'करण्यात',
  ],
  ne: ['छ', 'छन्', 'हुन्छ', 'भएको', 'गरेको', 'गर्ने', 'भने', 'पनि', 'लागि', 'नेपालमा', 'छैन', 'थियो', 'गरिएको'],
};
/** Function words of Hindi. */
const HINDI = ['है', 'हैं', 'का', 'के', 'की', 'में', 'से', 'को', 'ने', 'और', 'पर', 'था', 'थे', 'थी', 'यह', 'भी', 'नहीं'];

/** Length of the text that is looked at, in characters. */
const SAMPLE = 6000;

/**
 * The language of a text in Devanagari, by its function words. Another language is returned only with three of its words
 * or more, and more of them than of Hindi's.
 * @returns `hi`, `mr` or `ne`.
 */
export function devanagariLanguage(text: string): string {
  const all = words(text.slice(0, SAMPLE).normalize('NFC'));
  const share = (list: readonly string[]): number => {
    const set = new Set(list.map((word) => word.normalize('NFC')));
    return all.filter((word) => set.has(word)).length;
  };
  const hindi = share(HINDI);
  for (const [code, list] of Object.entries(OTHER_LANGUAGES)) {
    const other = share(list);
    if (other >= 3 && other > hindi) return code;
  }
  return 'hi';
}

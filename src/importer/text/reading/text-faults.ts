import { words } from '#hindi/text/fold.ts';

/** Why a text cannot become a Hindi article. */
export type TextFault = { readonly code: 'not-hindi' | 'legacy-font' | 'garbled' | 'mojibake'; readonly line: number };

/** Tokens that Hindi typed in Kruti Dev and its kin is full of when it is read as Latin letters. */
const KRUTI_DEV = new Set(
  'gS gSa dk dh ds dks esa ls us vkSj ij fd ;g ;s Hkh ugha dj fd;k x;k Fkk Fkh Fks tks rks ;k gks rd fy, ckn lkFk djus jgk jgh jgs dgk fnYyh Hkkjr ljdkj iqfyl mUgksaus vius bl ml'.split(
    ' ',
  ),
);
const MOJIBAKE = /à¤|à¥|Ã Â¤|â€[œ™˜“”]|ï»¿/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Function words that Hindi does not have, by language written in Devanagari. */
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
const HINDI = ['है', 'हैं', 'का', 'के', 'की', 'में', 'से', 'को', 'ने', 'और', 'पर', 'था', 'थे', 'थी', 'यह', 'भी', 'नहीं'];

/** Characters that tell a language. */
const SAMPLE = 6000;

/** BCP 47 code of the language a Devanagari text is in: `hi`, `mr` or `ne`; Hindi unless another is clear. */
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

/** Letter shapes that no Hindi word has: a vowel sign after a space, a vowel sign or another vowel sign; a virama before a vowel sign. */
const BROKEN_MARKS =
  /(?<=^|[\s\p{P}])[\u093a-\u094d\u094e\u094f\u0955-\u0957]|[\u093e-\u094c][\u093e-\u094c]|\u094d[\u093e-\u094c]|\u094d\u094d/gu;
const LOST = /[\ufffd\ue000-\uf8ff]/gu;

/**
 * Looks for what makes a text unreadable: another script, legacy font codes, PDF glyph soup, double-encoded UTF-8.
 * @param lines numbered text; the fault names the first line that shows it.
 */
export function findTextFault(
  lines: readonly { number: number; text: string }[],
  anyLanguage = false,
): TextFault | null {
  const text = lines.map((line) => line.text).join('\n');
  const first = (test: (line: string) => boolean): number =>
    lines.find((line) => test(line.text))?.number ?? lines.find((line) => line.text.trim() !== '')?.number ?? 1;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const devanagari = count(text, /[\u0904-\u0939\u0958-\u0961\u0972-\u097f]/gu);
  if (count(text, MOJIBAKE) > Math.max(3, letters / 40))
    return { code: 'mojibake', line: first((line) => count(line, MOJIBAKE) > 0) };
  const lost = count(text, LOST);
  if (lost > Math.max(4, devanagari / 50)) return { code: 'garbled', line: first((line) => count(line, LOST) > 0) };
  if (count(text, BROKEN_MARKS) > Math.max(5, devanagari * 0.03)) {
    return { code: 'garbled', line: first((line) => count(line, BROKEN_MARKS) > 0) };
  }
  if (devanagari < letters * 0.25 || devanagari < 4) {
    const tokens = text.split(/[\s.,]+/).filter((token) => token !== '');
    const legacy = tokens.filter((token) => KRUTI_DEV.has(token)).length;
    if (legacy >= 4 && legacy > tokens.length * 0.05) {
      return {
        code: 'legacy-font',
        line: first((line) => line.split(/[\s.,]+/).some((token) => KRUTI_DEV.has(token))),
      };
    }
    if (!anyLanguage) return { code: 'not-hindi', line: first((line) => /\p{L}/u.test(line)) };
  }
  return null;
}

import type { TextRefusalCode } from '../model/messages.ts';
import type { Line } from './lines.ts';

/** Why a text cannot be read as Hindi, and the first line that shows it. */
export type Illegible = {
  readonly code: Extract<TextRefusalCode, 'not-hindi' | 'legacy-font' | 'garbled' | 'mojibake'>;
  readonly line: number;
};

/** Frequent Hindi words typed in Kruti Dev and similar legacy fonts, as their Latin letters read. */
const KRUTI_DEV = new Set(
  'gS gSa dk dh ds dks esa ls us vkSj ij fd ;g ;s Hkh ugha dj fd;k x;k Fkk Fkh Fks tks rks ;k gks rd fy, ckn lkFk djus jgk jgh jgs dgk fnYyh Hkkjr ljdkj iqfyl mUgksaus vius bl ml'.split(
    ' ',
  ),
);
/** UTF-8 bytes of Devanagari and punctuation that were decoded as Windows-1252. */
const MOJIBAKE = /à¤|à¥|Ã Â¤|â€[œ™˜“”]|ï»¿/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Sequences that no Hindi word has: a vowel sign after a space or another vowel sign, a virama before a vowel sign or
 * virama.
 */
const BROKEN_MARKS =
  /(?:^|[\s\p{P}])[\u093a-\u094d\u094e\u094f\u0955-\u0957]|[\u093e-\u094c][\u093e-\u094c]|\u094d[\u093e-\u094c]|\u094d\u094d/gu;
/** Replacement characters and private use characters. */
const LOST = /[\ufffd\ue000-\uf8ff]/gu;

/**
 * Looks for a reason why a text cannot be read as Hindi: another script, the letters of a legacy font, text copied from a
 * PDF with broken letters, or UTF-8 decoded wrongly.
 * @param anyLanguage accept other scripts.
 * @returns `null` when the text is legible, or has no letters.
 */
export function findIllegible(lines: readonly Line[], anyLanguage = false): Illegible | null {
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

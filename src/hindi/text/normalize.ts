/**
 * Text as a reader sees it: NFC, ordinary spaces, single spaces, no space before a danda, no stray BOM or soft hyphen.
 * Spelling, nukta and ZWJ/ZWNJ stay as they came.
 * @param text raw text, any normalisation form.
 */
export function normalizeForDisplay(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufeff\u00ad\u200b]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/g, ' ')
    .replace(/ +(?=[।॥])/g, '')
    .trim();
}

/** Control characters, bidi overrides and isolates, BOM, lone surrogates: what article text may not hold. Tab and line feed are not among them. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** One line ready to be compared: NFC, no control characters, ordinary spaces (runs and tabs still there). */
export function normalizeLine(text: string): string {
  return text.normalize('NFC').replace(UNPRINTABLE, '').replace(SPACES, ' ');
}

/**
 * Text as it is stored: as it came, but for NFC, line ends, BOM, no-break and other odd spaces, runs of spaces and the
 * space before a danda. Zero-width signs, spelling and punctuation stay.
 */
export function normalizeForStorage(text: string): string {
  return normalizeLine(text)
    .replace(/\s+/g, ' ')
    .replace(/ +(?=[।॥])/g, '')
    .trim();
}

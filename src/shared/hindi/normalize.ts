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

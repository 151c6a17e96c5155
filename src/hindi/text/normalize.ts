import { normalForm } from './normal-form.ts';

/** Characters that article text may not contain: controls other than white space, bidi overrides and isolates, BOM, lone surrogates. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Normalises a line for comparing: NFC, without control characters, every kind of space as U+0020. Runs of spaces and tabs
 * stay.
 */
export function normalizeLine(text: string): string {
  return normalForm(text, 'NFC').replace(UNPRINTABLE, '').replace(SPACES, ' ');
}

/**
 * Normalises text for storing: as `normalizeLine`, with every run of white space (line ends too) as one space, none before a
 * danda and none at either end. Zero-width characters, spelling and punctuation stay.
 */
export function normalizeForStorage(text: string): string {
  return normalizeLine(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[।॥])/g, '')
    .trim();
}

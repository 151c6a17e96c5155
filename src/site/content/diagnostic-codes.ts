/**
 * Every code that the check of content can print, by kind. `docs/editing.md` lists each in the same order with what to do, and
 * `check-content.test.ts` plants each.
 */
export const DIAGNOSTIC_CODES = [
  // The file itself.
  'missing-file',
  'json',
  'not-nfc',
  'schema',
  'no-sources',
  'invalid-date',
  // Ids and names of files.
  'id-is-not-file-name',
  'reserved-id',
  'same-but-for-case',
  'duplicate',
  // References to what does not exist.
  'unknown-article',
  'unknown-storyline',
  'unknown-event',
  'unknown-entity',
  'unknown-block',
  'unknown-source',
  'unknown-country',
  'links-to-itself',
  // Sources.
  'uncited',
  'uncited-source',
  'source-differs',
  // Names and words.
  'unused-name',
  'other-spelling',
  // Dates and their order.
  'no-date',
  'modified-before-published',
  'update-before-published',
  'out-of-order',
  // The whole site.
  'no-articles',
] as const;

/** Stable name of a kind of fault, in kebab case. */
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

import styles from './wordmark.module.css';

/** The name that is drawn; a publisher with another name gets it as text. */
export const WORDMARK_NAME = 'संदर्भ';

/** Outlines of संदर्भ from Noto Serif Devanagari Bold (OFL), rounded to whole units; the bindu stands apart to take the accent. */
const LETTERS =
  'M31 95c-3-2-7-5-10-8c-3-3-6-6-8-9c-3-3-5-6-6-9c-1-3-2-5-2-8c0-4 2-6 6-6c1 0 3 1 4 1c2 0 3 1 5 2c1-3 2-5 2-9c0-3-1-6-1-9h-22l-5-8v-2h76l5 9v1h-13v54h-1l-11-7v-18c-1 0-2 1-3 1c-2 0-3 0-4 0c-3 0-5 0-8-1c-2-1-5-2-7-3c-2 2-5 3-9 4c0 0-1 0-1 0c-1 0-1 0-1 0c2 3 6 6 10 9c4 3 8 5 13 7zM33 53c0 3 0 5-1 7c1 0 3 1 4 1c1 0 3 0 4 0c4 0 7 0 10-2v-19h-19c1 3 1 5 2 7c0 2 0 4 0 6zM112 102c-2-2-3-4-5-7c-1-2-3-5-4-8c-1 1-3 1-5 1c-5 0-10-2-15-6c-3-2-5-4-7-7c-2-3-3-6-3-9c0-4 1-7 3-10c2-2 4-4 7-5c3-2 7-2 11-2c0 0 1 0 2 0c0 0 1 0 1 0v-9h-29l-5-8v-2h57l5 9v1h-15v17c-1 0-2 0-3 0c-1 0-1 0-2 0c-7 0-12 1-16 3c-4 2-6 5-6 9c0 3 1 5 3 7c2 1 4 2 7 2c2 0 4 0 5-1c0-1 0-3 0-4c0-2 0-3 2-5c1-1 3-1 5-1c2 0 3 0 5 1c2 1 3 3 4 5c1 1 2 3 2 5c0 1-1 3-2 4c-1 1-2 3-4 3c2 3 4 5 6 7c2 2 5 4 6 5zM149 80c-1 0-3 0-5-1c-2-1-3-2-5-3c-1-2-2-4-3-5c-1-2-2-4-2-5c0-3 1-4 3-5c1-1 3-1 6-1v-4c-4 0-7-1-10-2c-4-2-6-4-8-6c-2-2-3-5-3-8c0-3 1-6 3-8c3-2 6-3 10-3c3 0 7 1 10 3c3 2 5 5 7 8c2 3 3 6 3 10v10c2 0 4 0 7 1c2 0 5 0 7 1v-22h-7l-6-8v-2h33l5 9v1h-13v54h-1l-11-7v-17c-3 0-5 0-7 0c-2 0-4 0-6 0h-1v4c0 2-1 3-2 5c0 1-2 1-4 1zM134 42c0 2 1 4 2 5c2 2 4 3 7 4v-10c0-3-2-4-4-4c-2 0-3 0-4 1c-1 1-1 2-1 4zM180 31h-6c-2-2-4-5-6-7c-1-2-2-5-2-8c0-3 1-6 4-9c2-2 5-3 9-3c3 0 6 1 8 2c2 1 4 3 6 6l-3 4c-2-1-4-2-6-2c-2 0-4 1-6 2c-1 2-1 4-1 6c0 2 0 3 1 5c0 1 1 3 2 4z';
const BINDU = 'M56 22c-5 0-7-2-7-7c0-4 2-7 7-7c4 0 7 3 7 7c0 5-3 7-7 7z';

/** The masthead's name. Decorative: the link around it carries the name as text. */
export function Wordmark() {
  return (
    <svg className={styles.wordmark} viewBox="-6 6 204 106" aria-hidden="true" focusable="false">
      <path d={LETTERS} />
      <path className={styles.bindu} d={BINDU} />
    </svg>
  );
}

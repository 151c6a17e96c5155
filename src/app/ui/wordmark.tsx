import styles from './wordmark.module.css';

/** The name that is drawn; a publisher with another name gets it as text. */
export const WORDMARK_NAME = 'संदर्भ';

/**
 * The masthead's name. Its outlines (Noto Serif Devanagari Bold, OFL) stand once in `index.html`: in here they would travel
 * twice, as markup and as script. Decorative: the link around it carries the name as text.
 */
export function Wordmark() {
  return (
    <svg className={styles.wordmark} aria-hidden="true" focusable="false">
      <use href="#wordmark" />
    </svg>
  );
}

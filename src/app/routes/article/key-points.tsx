import { useId } from 'react';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './key-points.module.css';

/** Two to four facts for a reader in a hurry. */
export function KeyPoints({ points }: { readonly points: readonly string[] }) {
  const { article } = useStrings();
  const heading = useId();
  if (points.length === 0) return null;
  return (
    <section className={styles.points} aria-labelledby={heading}>
      <h2 id={heading}>{article.keyPoints}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

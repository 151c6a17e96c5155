import { hi } from '../../strings/hi.ts';
import styles from './cites.module.css';

/** Numbers of a block's sources, as links to the list of sources below the text. Renders nothing when there are none. */
export function Cites({ numbers }: { readonly numbers: readonly number[] | undefined }) {
  const { article } = hi;
  if (!numbers?.length) return null;
  return (
    <sup className={styles.cites}>
      {numbers.map((number) => (
        <a key={number} href={`#src${number}`} aria-label={article.source(number)}>
          {number}
        </a>
      ))}
    </sup>
  );
}

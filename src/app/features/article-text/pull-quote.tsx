import type { LinkedBlock } from '#domain/article/linked.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './quoted.module.css';
import { SentenceRun } from './sentence-run.tsx';

/** Words that somebody said, set apart, with the speaker. */
export function PullQuote({ block }: { readonly block: Extract<LinkedBlock, { type: 'quote' }> }) {
  const { article } = useStrings();
  return (
    <figure id={block.id} className={styles.quoted}>
      <blockquote lang={block.lang ?? undefined}>
        <SentenceRun sentences={block.sentences} />
      </blockquote>
      {block.speaker ? <figcaption>{article.quoteBy(block.speaker)}</figcaption> : null}
    </figure>
  );
}

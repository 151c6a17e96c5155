import type { LinkedBlock } from '#domain/article/linked.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
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

/** A post from elsewhere as static text: author, date, its own language; never a foreign script. */
export function Post({ block }: { readonly block: Extract<LinkedBlock, { type: 'post' }> }) {
  return (
    <figure id={block.id} className={styles.quoted}>
      <blockquote lang={block.lang ?? undefined}>
        <SentenceRun sentences={block.sentences} />
      </blockquote>
      <figcaption>
        {block.author}
        {block.date ? <EdtfTime date={block.date} /> : null}
        {block.url ? <ExternalLink href={block.url} /> : null}
      </figcaption>
    </figure>
  );
}

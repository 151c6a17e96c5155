import type { LinkedBlock } from '#domain/article/linked.ts';
import { hi } from '../../strings/hi.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import styles from './quoted.module.css';
import { SentenceRun } from './sentence-run.tsx';

/** A quote that is set apart, with its speaker. */
export function PullQuote({ block }: { readonly block: Extract<LinkedBlock, { type: 'quote' }> }) {
  const { article } = hi;
  return (
    <figure id={block.id} className={styles.quoted}>
      <blockquote lang={block.lang ?? undefined}>
        <SentenceRun sentences={block.sentences} />
      </blockquote>
      {block.speaker ? <figcaption>{article.quoteBy(block.speaker)}</figcaption> : null}
    </figure>
  );
}

/** A social media post as static text, with author, date and link. No script of the other site is loaded. */
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

import type { LinkedBlock } from '#domain/article/linked.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/site.ts';
import { hi } from '../../strings/hi.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { ExternalLink } from '../../ui/links.tsx';
import { Cites } from './cites.tsx';
import styles from './figures.module.css';
import { SentenceRun } from './sentence-run.tsx';

/** A quote that is set apart, with its speaker. */
export function PullQuote({ block }: { readonly block: Extract<LinkedBlock, { type: 'quote' }> }) {
  const { article } = hi;
  return (
    <figure id={block.id} className={styles.quoted}>
      <blockquote lang={block.lang ?? undefined}>
        <SentenceRun sentences={block.sentences} />
        <Cites numbers={block.cites} />
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
        <Cites numbers={block.cites} />
      </figcaption>
    </figure>
  );
}

/** A picture with its caption; the caption alone when this site does not have the picture. */
export function Figure({ block }: { readonly block: Extract<LinkedBlock, { type: 'figure' }> }) {
  const { article } = hi;
  return (
    <figure id={block.id} className={styles.quoted}>
      {block.src ? (
        <img
          src={withBase(BASE_PATH, `/${block.src.replace(/^\//, '')}`)}
          alt={block.alt}
          width={block.width ?? undefined}
          height={block.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      ) : null}
      {block.caption || block.credit ? (
        <figcaption>
          {block.caption}
          {block.credit ? <span>{article.credit(block.credit)}</span> : null}
          <Cites numbers={block.cites} />
        </figcaption>
      ) : null}
    </figure>
  );
}

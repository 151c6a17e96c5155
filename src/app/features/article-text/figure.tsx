import type { LinkedBlock } from '#domain/article/linked.ts';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/site.ts';
import { hi } from '../../strings/hi.ts';
import styles from './quoted.module.css';

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
        </figcaption>
      ) : null}
    </figure>
  );
}

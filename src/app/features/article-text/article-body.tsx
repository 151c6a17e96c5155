import type { Ref } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { ArticleBlock } from './article-block.tsx';
import styles from './article-body.module.css';

type ArticleBodyProps = {
  /** The element whose children are the blocks. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly className?: string | undefined;
  readonly article: Pick<ArticlePage, 'blocks' | 'inline'>;
  readonly here: { readonly date: string | null; readonly place: string | null };
};

/** The text, block by block. */
export function ArticleBody({ ref, className, article, here }: ArticleBodyProps) {
  return (
    <div ref={ref} className={className ? `${styles.body} ${className}` : styles.body}>
      {article.blocks.map((block) => (
        <ArticleBlock key={block.id} block={block} inline={article.inline} here={here} />
      ))}
    </div>
  );
}

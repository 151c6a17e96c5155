import type { Ref } from 'react';
import type { LinkedBlock } from '#domain/article/linked.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { DateAndPlace } from '../../strings/reason-text.ts';
import styles from './article-body.module.css';
import { Cites } from './cites.tsx';
import { DataTable } from './data-table.tsx';
import { Figure, Post, PullQuote } from './figures.tsx';
import { InlineRelated } from './inline-related.tsx';
import { SentenceRun } from './sentence-run.tsx';

type ArticleBlockProps = {
  readonly block: LinkedBlock;
  readonly inline: ArticlePage['inline'];
  readonly here: DateAndPlace;
};

/** A block of the text. Links into the text point to its id. */
function ArticleBlock({ block, inline, here }: ArticleBlockProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <SentenceRun sentences={block.sentences} />
          <Cites numbers={block.cites} />
        </p>
      );
    case 'heading':
      return (
        <h2 id={block.id}>
          <SentenceRun sentences={block.sentences} />
        </h2>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List id={block.id}>
          {block.items.map((sentences, index) => (
            <li key={sentences[0]?.id}>
              <SentenceRun sentences={sentences} />
              {index === block.items.length - 1 ? <Cites numbers={block.cites} /> : null}
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <PullQuote block={block} />;
    case 'post':
      return <Post block={block} />;
    case 'table':
      return <DataTable block={block} />;
    case 'figure':
      return <Figure block={block} />;
    case 'related':
      return <InlineRelated block={block} inline={inline} here={here} />;
  }
}

type ArticleBodyProps = {
  /** Receives the element whose children are the blocks. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly className?: string | undefined;
  readonly article: Pick<ArticlePage, 'blocks' | 'inline'>;
  /** Date and place of the story. */
  readonly here: DateAndPlace;
};

/** The text of a story, block by block. */
export function ArticleBody({ ref, className, article, here }: ArticleBodyProps) {
  return (
    <div ref={ref} className={className ? `${styles.body} ${className}` : styles.body}>
      {article.blocks.map((block) => (
        <ArticleBlock key={block.id} block={block} inline={article.inline} here={here} />
      ))}
    </div>
  );
}

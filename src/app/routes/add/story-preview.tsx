import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toldOn } from '#domain/article/story-dates.ts';
import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { dataQuery } from '../../data/data-query.ts';
import { ArticleBody } from '../../features/article-text/article-body.tsx';
import { hiAdd } from '../../strings/hi-add.ts';
import styles from './add-page.module.css';
import type { PastedStory } from './read-pasted.ts';

type StoryPreviewProps = {
  readonly read: PastedStory;
  readonly headline: string;
  /** Says where the text came from. */
  readonly from: string;
  readonly children?: ReactNode;
};

/** Card of a published story that the pasted text links to. */
const cardOf = ({ id, headline, dateline, publishedAt, kind }: ArticlePage): RelatedStory => ({
  story: { id, headline, date: toldOn({ dateline, publishedAt }), place: dateline.place, kind },
  kind: 'editor',
  event: null,
  names: [],
  storyline: null,
});

/** Shows a pasted text as a story, and says that the site did not publish it. */
export function StoryPreview({ read: { blocks, dropped }, headline, from, children }: StoryPreviewProps) {
  const words = hiAdd;
  const targets = new Set(blocks.flatMap((block) => (block.type === 'related' && block.target ? [block.target] : [])));
  const stories = useQueries({ queries: [...targets].map((id) => dataQuery('article', id)) });
  const inline = Object.fromEntries(stories.flatMap(({ data }) => (data ? [[data.id, cardOf(data)]] : [])));
  return (
    <article className={styles.story}>
      <p className={styles.added}>{from}</p>
      <h2>{headline}</h2>
      {children}
      <ArticleBody article={{ blocks: [...blocks], inline }} here={{ date: null, place: null }} />
      {dropped.length > 0 ? (
        <details>
          <summary>{words.dropped(dropped.length)}</summary>
          <ul>
            {dropped.map(({ line, code }) => (
              <li key={line + code}>{words.line(line, getOwn(words.leftOut, code) ?? words.notOfStory)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </article>
  );
}

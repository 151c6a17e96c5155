import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { dataQuery } from '../../data/data-query.ts';
import { ArticleBody } from '../../features/article-text/article-body.tsx';
import { hiAdd } from '../../strings/hi-add.ts';
import styles from './add-page.module.css';
import { readPasted } from './read-pasted.ts';

type StoryPreviewProps = {
  readonly text: string;
  readonly headline: string;
  readonly headlines: Headlines | null;
  readonly children?: ReactNode;
};

/** Card of a published story that the pasted text links to. */
const cardOf = ({ id, headline, dateline, publishedAt, kind }: ArticlePage): RelatedStory => ({
  story: { id, headline, date: dateline.date ?? publishedAt, place: dateline.place, kind },
  kind: 'editor',
  event: null,
  names: [],
  storyline: null,
});

/** Shows a pasted text as a story, labelled as added by the reader. */
export function StoryPreview({ text, headline, headlines, children }: StoryPreviewProps) {
  const words = hiAdd;
  const read = useMemo(() => readPasted(text, headlines), [text, headlines]);
  const blocks = read.kind === 'story' ? read.blocks : [];
  const targets = new Set(blocks.flatMap((block) => (block.type === 'related' && block.target ? [block.target] : [])));
  const stories = useQueries({ queries: [...targets].map((id) => dataQuery('article', id)) });
  if (read.kind !== 'story') return null;
  const inline = Object.fromEntries(stories.flatMap(({ data }) => (data ? [[data.id, cardOf(data)]] : [])));
  return (
    <article className={styles.story}>
      <p className={styles.added}>{words.addedByYou}</p>
      <h2>{headline}</h2>
      {children}
      <ArticleBody article={{ blocks: [...blocks], inline }} here={{ date: null, place: null }} />
      {read.dropped.length > 0 ? (
        <details>
          <summary>{words.dropped(read.dropped.length)}</summary>
          <ul>
            {read.dropped.map(({ line, message }) => (
              <li key={line + message}>{words.line(line, message)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </article>
  );
}

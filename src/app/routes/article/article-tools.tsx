import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { trackPosition } from '../../features/position/track-position.ts';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/** What serves the reader of a story: restores and stores the position, tells what changed since the last visit, saves. */
export function ArticleTools({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => trackPosition(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <SavePanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

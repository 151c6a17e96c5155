import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { KeepPanel } from '../../features/library/keep-panel.tsx';
import { keepPlace } from '../../features/position/keep-place.ts';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/** What serves the reader of a story: restores and keeps the position, tells what changed since the last visit, saves. */
export function ArticleTools({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => keepPlace(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <KeepPanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

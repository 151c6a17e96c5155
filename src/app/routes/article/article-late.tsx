import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { KeepPanel } from '../../features/library/keep-panel.tsx';
import { keepPlace } from '../../features/position/keep-place.ts';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/** What a story gets once it can be read: the place where reading stopped, what changed, and the way to save it. */
export function ArticleLate({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => keepPlace(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <KeepPanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { keepPlace } from '../../features/position/track-position.ts';
import { KeepPanel } from '../../features/saving/save-panel.tsx';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/** What a story gets once it can be read: the place where reading stopped, what changed, and the way to save it. */
export function ArticleLate({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => keepPlace(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <KeepPanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { trackPosition } from '../../features/position/track-position.ts';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/** What a story gets once it can be read: the place where reading stopped, what changed, and the way to save it. */
export function ArticleLate({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => trackPosition(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <SavePanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

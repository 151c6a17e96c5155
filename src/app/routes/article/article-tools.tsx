import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { trackPosition } from '../../features/position/track-position.ts';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { noteVisit } from '../../features/whats-new/note-visit.ts';

/**
 * Reader's tools of a story, loaded at the stage `engaged`: restores and records the position, tells what changed since the last
 * visit, and saves the story.
 */
export function ArticleTools({ article, tapped }: { readonly article: ArticlePage; readonly tapped: boolean }) {
  useEffect(() => trackPosition(article), [article]);
  useEffect(() => noteVisit(article), [article]);
  return <SavePanel kind="article" id={article.id} article={article} tapped={tapped} />;
}

import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { dataQuery } from '../../data/data-query.ts';
import { Fault } from '../../errors/fault.tsx';
import { ArticleAhead } from './article-ahead.tsx';
import { ArticleView } from './article-view.tsx';

/** The page of one article. Another article is another view: nothing of the last one stays. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { headline } = (useLocation().state ?? {}) as { readonly headline?: unknown };
  // A request that failed before this stood is not sent again unasked: the reader is told at once.
  const { data: article, error } = useQuery({ ...dataQuery('article', id), retryOnMount: false });
  if (article) return <ArticleView key={article.id} article={article} />;
  if (error) return <Fault error={error} />;
  return <ArticleAhead headline={typeof headline === 'string' ? headline : null} />;
}

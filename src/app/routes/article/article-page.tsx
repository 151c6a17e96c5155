import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { articleQuery } from '../../data/queries/article.ts';
import { Fault } from '../../errors/fault.tsx';
import { headlineOf } from '../../navigation/headline.ts';
import { ArticlePlaceholder } from './article-placeholder.tsx';
import { ArticleView } from './article-view.tsx';

/** The page of one article. Another article is another view: nothing of the last one stays. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const client = useQueryClient();
  // A request that failed before this stood is not sent again unasked: the reader is told at once.
  const { data: article, error } = useQuery({ ...articleQuery(id), retryOnMount: false });
  if (article) return <ArticleView key={article.id} article={article} />;
  if (error) return <Fault error={error} />;
  return <ArticlePlaceholder headline={headlineOf(client, id) ?? null} />;
}

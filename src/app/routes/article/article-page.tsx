import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { dataQuery } from '../../data/data-query.ts';
import { PageError } from '../../errors/page-error.tsx';
import { headlineOf } from '../../navigation/headline.ts';
import { ArticlePlaceholder } from './article-placeholder.tsx';
import { ArticleView } from './article-view.tsx';

/** Page of a story. Keyed by its id, so that no state of one story passes to the next. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const client = useQueryClient();
  // A request that failed before this was mounted is not repeated: the error is shown, and a retry is the reader's choice.
  const { data: article, error } = useQuery({ ...dataQuery('article', id), retryOnMount: false });
  if (article) return <ArticleView key={article.id} article={article} />;
  if (error) return <PageError error={error} />;
  return <ArticlePlaceholder headline={headlineOf(client, id) ?? null} />;
}

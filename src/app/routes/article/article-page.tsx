import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { articleQuery } from '../../queries/article.ts';
import { ArticleView } from './article-view.tsx';

/** The page of one article. Another article is another view: nothing of the last one stays. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(id));
  return <ArticleView key={article.id} article={article} />;
}

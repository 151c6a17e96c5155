import { useEffect, useState } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { optional } from '#domain/values/optional.ts';
import { type DownloadPlan, planFor, planForArticle } from '../../reader/saved/download-plan.ts';
import type { SaveTarget } from '../../reader/saved/saved-list.ts';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Returns what saving an item would download; `null` until it is known, or when the site cannot be reached.
 * @param article the story, when the page has it already.
 */
export function useDownloadPlan({ kind, id }: SaveTarget, article: ArticlePage | null): DownloadPlan | null {
  const [plan, setPlan] = useState<DownloadPlan | null>(null);
  useEffect(() => {
    let active = true;
    const planned = article
      ? // For a long story this takes a while, so it is not done in the task that draws the panel.
        nextTask().then(() => planForArticle(article))
      : planFor({ kind, id });
    optional(
      planned.then((result) => active && setPlan(result)),
      'download size',
    );
    return () => {
      active = false;
    };
  }, [kind, id, article]);
  return plan;
}

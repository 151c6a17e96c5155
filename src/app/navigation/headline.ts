import type { QueryClient } from '@tanstack/react-query';
import { articleIdIn } from '#domain/paths.ts';
import { innerPath } from './links.ts';

/** Key of a tapped headline in the query cache, the one channel from the link to the loader and the page. */
const headlineKey = (articleId: string) => ['headline', articleId] as const;

/**
 * Keeps the headline of a link that is being followed, so that the story's page can begin with it while the story is on its
 * way. A link that is no headline, or that leads into a text, keeps nothing.
 */
export function keepHeadline(client: QueryClient, link: HTMLAnchorElement): void {
  const articleId = link.search || link.hash ? null : articleIdIn(innerPath(link));
  const headline = articleId && link.closest('h2, h3')?.textContent;
  if (headline) client.setQueryData(headlineKey(articleId), headline);
}

/** The tapped headline of a story that has not come yet, `undefined` when there is none. */
export const headlineOf = (client: QueryClient, articleId: string): string | undefined =>
  client.getQueryData(headlineKey(articleId));

/** Forgets a headline once its story has come or failed: a retry, or Back, is no tap. */
export const dropHeadline = (client: QueryClient, articleId: string): void =>
  client.removeQueries({ queryKey: headlineKey(articleId), exact: true });

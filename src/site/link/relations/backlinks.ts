import type { Backlink } from '../linked-content.ts';
import type { ArticleRelations } from './relate-articles.ts';

/**
 * Inverts links: for every link from A to B, lists A under B.
 * @param byArticle links from each article, in the order that backlinks are to have.
 * @returns backlinks by article id.
 */
export function findBacklinks(byArticle: readonly ArticleRelations[]): ReadonlyMap<string, readonly Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { inline, relations } of byArticle) {
    for (const { from, to, kind, reason } of [...inline, ...relations]) {
      const list = backlinks.get(to) ?? [];
      list.push({ from, kind, reason });
      backlinks.set(to, list);
    }
  }
  return backlinks;
}

import type { Backlink } from '../linked-content.ts';
import type { ArticleRelations } from './relate-articles.ts';

/**
 * Turns links round: for every link from A to B, B lists A, once, the inline link before the list.
 * @param byArticle links out of each article, in the order the backlinks are to have.
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

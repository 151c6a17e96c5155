import type { Relation } from '#domain/article/relation.ts';

/**
 * Inverts the links that stand in texts: for every link from A to B, lists A under B. What is only offered beside a text is no
 * mention of the other.
 * @param inline links in each article, in the order that backlinks are to have.
 * @returns ids of the linking articles, by article id.
 */
export function findBacklinks(inline: readonly (readonly Relation[])[]): ReadonlyMap<string, readonly string[]> {
  const backlinks = new Map<string, string[]>();
  for (const links of inline) {
    for (const { from, to } of links) {
      const list = backlinks.get(to) ?? [];
      list.push(from);
      backlinks.set(to, list);
    }
  }
  return backlinks;
}

import type { Card, Summary } from '#shared/article/relation.ts';
import type { Article } from '#shared/article/schema.ts';
import { compareEdtf } from '#shared/storyline/edtf.ts';

/** Day a story stands under: that of its dateline, else of its publishing. */
export const storyDate = ({ dateline, publishedAt }: Article): string => dateline.date ?? publishedAt ?? '';

/** What a card shows of an article. */
export const cardOf = (article: Article): Card => ({
  id: article.id,
  headline: article.headline,
  date: storyDate(article),
  place: article.dateline.place,
  kind: article.kind,
});

/** What a list shows of an article. */
export const summarize = (article: Article): Summary => ({ ...cardOf(article), standfirst: article.standfirst });

const isDay = (date: string): boolean => date.length === 10;

/** Newest first; the id breaks ties, so that the order never depends on the file system. */
export function newestFirst(a: Article, b: Article): number {
  const [first, second] = [storyDate(b), storyDate(a)];
  // Two days are in the order of their texts; reading them as dates costs a large site seconds.
  const order =
    isDay(first) && isDay(second) ? Number(first > second) - Number(first < second) : compareEdtf(first, second);
  return order || (a.id < b.id ? -1 : 1);
}

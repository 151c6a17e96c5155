import type { Card, Summary } from '#domain/article/card.ts';
import type { Article } from '#domain/article/schema.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';

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

/** Newest first; the id breaks ties, so that the order never depends on the file system. */
export const newestFirst = (a: Article, b: Article): number =>
  compareEdtf(storyDate(b), storyDate(a)) || (a.id < b.id ? -1 : 1);

import type { Card, Summary } from '#domain/article/card.ts';
import type { Relation, Tie } from '#domain/article/relation.ts';
import type { Article } from '#domain/article/schema.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';

/** The date an article is listed under: its dateline's, else that of publication, else the empty string. */
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

/** What the interface needs to put the reason of a relation into words. */
export const tieOf = ({ kind, reason: { event, entities, storyline } }: Pick<Relation, 'kind' | 'reason'>): Tie => ({
  kind,
  event: event?.label ?? null,
  names: entities.map(({ name }) => name),
  storyline: storyline?.title ?? null,
});

/** Orders articles newest first. Equal dates are ordered by id, so that the order never depends on the file system. */
export const newestFirst = (a: Article, b: Article): number =>
  compareEdtf(storyDate(b), storyDate(a)) || (a.id < b.id ? -1 : 1);

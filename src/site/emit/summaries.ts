import type { Card, Summary } from '#domain/article/card.ts';
import type { Relation, Tie } from '#domain/article/relation.ts';
import type { Article } from '#domain/article/schema.ts';
import { latestTold, toldOn } from '#domain/article/story-dates.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';

/** The date an article is listed under: the day that it tells of, else the empty string. */
export const storyDate = (article: Article): string => toldOn(article) ?? '';

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

/** What the interface needs to put the reason of a relation into words, and no more. */
export const tieOf = ({ kind, reason }: Pick<Relation, 'kind' | 'reason'>): Tie => {
  const { line, order, event, entities, words, storyline } = reason;
  const bare: Tie = { kind, event: null, names: [], storyline: null };
  if (line !== null) return { ...bare, line };
  const named = entities.length > 0 ? entities.map(({ name }) => name) : words.map((word) => `‘${word}’`);
  const names = event ? [] : named;
  return {
    ...bare,
    event: event?.label ?? null,
    names,
    // An app of an older build knows no order: to it they belong to one running story.
    ...(order === null ? {} : { order, storyline: event || names.length > 0 ? null : (storyline?.title ?? null) }),
  };
};

/** Orders articles newest first, by the day they tell of. */
export const newestFirst: (a: Article, b: Article) => number = latestTold;

/** Orders articles by the day they were first published here, newest first; of one day, news before explainers. */
export const newlyAdded = (a: Article, b: Article): number =>
  compareEdtf(b.publishedAt ?? storyDate(b), a.publishedAt ?? storyDate(a)) ||
  Number(a.kind === 'explainer') - Number(b.kind === 'explainer') ||
  latestTold(a, b);

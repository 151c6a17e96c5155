import type { Card } from '#domain/article/card.ts';
import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Relation } from '#domain/article/relation.ts';
import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import { words } from '#hindi/text/fold.ts';
import type { LinkedArticle } from '../../link/linked-content.ts';
import { tieOf } from '../summaries.ts';
import { pageSource } from './page-source.ts';

/** Words read in a minute on a phone; the page says लगभग. */
const WORDS_A_MINUTE = 180;

function wordCount(block: LinkedBlock): number {
  switch (block.type) {
    case 'list':
      return words(block.items.flatMap((item) => item.map(({ text }) => text)).join(' ')).length;
    case 'table':
      return words(block.rows.flat().join(' ')).length;
    case 'figure':
    case 'related':
      return 0;
    default:
      return words(block.sentences.map(({ text }) => text).join('')).length;
  }
}

const readingMinutes = (blocks: readonly LinkedBlock[]): number =>
  Math.max(1, Math.ceil(blocks.reduce((sum, block) => sum + wordCount(block), 0) / WORDS_A_MINUTE));

const present = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item) => item !== undefined);

/**
 * What the page of one article shows.
 * @param cards of all articles, by id.
 * @param storylines names of all storylines, by id.
 */
export function articlePage(
  { article, blocks, inline, relations, backlinks }: LinkedArticle,
  cards: ReadonlyMap<string, Card>,
  storylines: ReadonlyMap<string, ArticlePage['storylines'][number]>,
): ArticlePage {
  const { id, kind, lang, headline, standfirst, dateline, publishedAt, modifiedAt, byline, agency } = article;
  const relatedStories = (list: readonly Relation[]): RelatedStory[] =>
    list.flatMap(({ to, ...relation }) => {
      const story = cards.get(to);
      return story ? { story, ...tieOf(relation) } : [];
    });
  return {
    id,
    kind,
    lang,
    headline,
    standfirst,
    dateline,
    publishedAt,
    modifiedAt,
    byline,
    agency,
    readingMinutes: readingMinutes(blocks),
    keyPoints: article.keyPoints.map(({ text }) => text),
    blocks: [...blocks],
    sources: article.sources.map(pageSource),
    updates: article.updates,
    storylines: present(article.storylines.map((storyline) => storylines.get(storyline))),
    events: article.events,
    inline: Object.fromEntries(relatedStories(inline).map((related) => [related.story.id, related])),
    related: relatedStories(relations),
    backlinks: present(backlinks.map((from) => cards.get(from))),
  };
}

import type { Card } from '#domain/article/card.ts';
import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Relation } from '#domain/article/relation.ts';
import type { Article } from '#domain/article/schema.ts';
import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import { words } from '#hindi/text/fold.ts';
import type { LinkedArticle } from '../link/linked-content.ts';
import { tieOf } from './ties.ts';

/** Words a minute of careful reading on a phone; the page says लगभग. */
const WORDS_A_MINUTE = 180;

function wordsOf(block: LinkedBlock): number {
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
  Math.max(1, Math.ceil(blocks.reduce((sum, block) => sum + wordsOf(block), 0) / WORDS_A_MINUTE));

type Context = {
  readonly cards: ReadonlyMap<string, Card>;
  readonly storylines: ReadonlyMap<
    string,
    { readonly id: string; readonly title: string; readonly shortTitle: string }
  >;
};

const present = <T>(items: readonly (T | null | undefined)[]): T[] =>
  items.filter((item) => item !== null && item !== undefined);

/** A relation as a card with its reason. */
function relatedStory({ to, ...relation }: Relation, { cards }: Context): RelatedStory | null {
  const story = cards.get(to);
  return story ? { story, ...tieOf(relation) } : null;
}

/** Everything the page of one article draws. */
export function articlePage(
  { article, blocks, inline, relations, backlinks }: LinkedArticle,
  context: Context,
): ArticlePage {
  const { id, kind, lang, headline, standfirst, dateline, publishedAt, modifiedAt, byline, agency }: Article = article;
  const inlineCards = present(inline.map((relation) => relatedStory(relation, context)));
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
    keyPoints: article.keyPoints,
    blocks: [...blocks],
    sources: article.sources,
    updates: article.updates,
    storylines: present(article.storylines.map((storyline) => context.storylines.get(storyline))),
    events: article.events,
    inline: Object.fromEntries(inlineCards.map((card) => [card.story.id, card])),
    related: present(relations.map((relation) => relatedStory(relation, context))),
    backlinks: present(backlinks.map(({ from }) => context.cards.get(from))),
  };
}

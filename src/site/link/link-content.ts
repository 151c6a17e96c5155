import { createEntityMatcher } from '#domain/entity/find-entities.ts';
import type { Content } from '#domain/site/content.ts';
import { linkBlocks } from './body/link-blocks.ts';
import type { Linker } from './body/read-text.ts';
import { indexEvents, placeNames } from './events/event-index.ts';
import type { LinkedContent } from './linked-content.ts';
import { createPairCollector } from './pairs/pair-entities.ts';
import { createVocabulary } from './ranking/terms.ts';
import { profileArticle } from './relations/article-profile.ts';
import { findBacklinks } from './relations/backlinks.ts';
import { relateArticles } from './relations/relate-articles.ts';

/**
 * Links the content: finds entities and events in the text, relates articles to one another with a reason, and lists backlinks.
 * Pure: equal content gives equal links.
 */
export function linkContent(content: Content): LinkedContent {
  // Entities first: a name that is also an event's place then means the entity.
  const find = createEntityMatcher([...content.entities, ...placeNames(content.storylines)]);
  const people = new Set(content.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const linker: Linker = {
    find,
    entityIds: new Set(content.entities.map(({ id }) => id)),
    abbreviated: new Map(content.entities.flatMap(({ id, name, abbreviation }) => (abbreviation ? [[id, name]] : []))),
    events: new Map(content.storylines.map((storyline) => [storyline.id, indexEvents(storyline, find, people)])),
  };
  const eventsOf = new Map(
    [...linker.events].map(([id, { events }]) => [id, new Map(events.map((event) => [event.id, event]))]),
  );
  const vocabulary = createVocabulary();
  const { addArticle, pairs } = createPairCollector(content.storylines);
  // Each article is reduced to its profile at once, so that the words of ten thousand never stand in memory together.
  const linked = content.articles.map((article) => {
    const body = linkBlocks(article, linker);
    addArticle(article.id, body.sentences);
    const profile = profileArticle(article, body, eventsOf, vocabulary);
    return { article, blocks: body.blocks, mentions: body.mentions, profile };
  });
  const links = relateArticles(
    content,
    linked.map(({ profile }) => profile),
    vocabulary,
  );
  const backlinks = findBacklinks(links.map(({ inline }) => inline));
  return {
    articles: linked.map(({ article, blocks, mentions }, index) => ({
      article,
      blocks,
      mentions,
      inline: links[index]?.inline ?? [],
      relations: links[index]?.relations ?? [],
      backlinks: backlinks.get(article.id) ?? [],
    })),
    pairs,
  };
}

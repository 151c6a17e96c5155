import { createEntityMatcher } from '#domain/entity/find-entities.ts';
import type { Content } from '#domain/site/content.ts';
import { linkBlocks } from './body/link-blocks.ts';
import type { Linker } from './body/read-text.ts';
import { indexEvents, placeNames } from './events/event-index.ts';
import type { LinkedContent } from './linked-content.ts';
import { createVocabulary } from './ranking/terms.ts';
import { eventIds, profileArticle } from './relations/article-profile.ts';
import { findBacklinks } from './relations/backlinks.ts';
import { relateArticles } from './relations/relate-articles.ts';

/**
 * Ties the content together: entities and events in the text, relations with their reasons, backlinks.
 * Pure and deterministic: the same content gives the same links, whatever the machine and the day.
 */
export function linkContent(content: Content): LinkedContent {
  // Entities first: where a place of an event is an entity too, the entity is meant.
  const find = createEntityMatcher([...content.entities, ...placeNames(content.storylines)]);
  const linker: Linker = {
    find,
    entityIds: new Set(content.entities.map(({ id }) => id)),
    abbreviated: new Map(content.entities.flatMap(({ id, name, abbreviation }) => (abbreviation ? [[id, name]] : []))),
    events: new Map(content.storylines.map((storyline) => [storyline.id, indexEvents(storyline, find)])),
  };
  const eventsOf = eventIds(content.storylines);
  const vocabulary = createVocabulary();
  // What was read of an article is summed up at once, so that ten thousand of them fit in memory.
  const read = content.articles.map((article) => {
    const body = linkBlocks(article, linker);
    const profile = profileArticle(article, body, eventsOf, vocabulary);
    return { article, blocks: body.blocks, mentions: body.mentions, profile };
  });
  const links = relateArticles(
    content,
    read.map(({ profile }) => profile),
  );
  const backlinks = findBacklinks(links);
  return {
    articles: read.map(({ article, blocks, mentions }, index) => ({
      article,
      blocks,
      mentions,
      inline: links[index]?.inline ?? [],
      relations: links[index]?.relations ?? [],
      backlinks: backlinks.get(article.id) ?? [],
    })),
  };
}

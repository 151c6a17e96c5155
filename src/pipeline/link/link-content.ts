import type { Content } from '#shared/content.ts';
import { createEntityMatcher } from '#shared/entity/find-entities.ts';
import { eventIds, profileArticle } from './article-profile.ts';
import { findBacklinks } from './backlinks.ts';
import { indexEvents, placeNames } from './event-index.ts';
import { type Linker, linkBlocks } from './link-blocks.ts';
import type { LinkedContent } from './linked-content.ts';
import { relateArticles } from './relate-articles.ts';

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
    events: new Map(content.storylines.map((storyline) => [storyline.id, indexEvents(storyline, find)])),
  };
  const bodies = content.articles.map((article) => linkBlocks(article, linker));
  const eventsOf = eventIds(content.storylines);
  const profiles = content.articles.map((article, index) => {
    const body = bodies[index];
    return profileArticle(article, body ?? { blocks: [], mentions: new Map(), read: [] }, eventsOf);
  });
  const links = relateArticles(content, profiles);
  const backlinks = findBacklinks(links);
  return {
    articles: content.articles.map((article, index) => ({
      article,
      blocks: bodies[index]?.blocks ?? [],
      mentions: bodies[index]?.mentions ?? new Map(),
      inline: links[index]?.inline ?? [],
      relations: links[index]?.relations ?? [],
      backlinks: backlinks.get(article.id) ?? [],
    })),
  };
}

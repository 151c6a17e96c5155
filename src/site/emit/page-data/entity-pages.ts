import type { Article } from '#domain/article/schema.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { EntitiesPage, EntityPage } from '#domain/page-data/entity-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import type { Content } from '#domain/site/content.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { LinkedContent } from '../../link/linked-content.ts';
import { newestFirst, summarize } from '../summaries.ts';
import { pageSource } from './page-source.ts';

/** Limits the weight of a page whose entity is in every other story. */
const MOST_STORIES = 30;

/** The list of all entities. */
export const entitiesPage = ({ entities }: Content): EntitiesPage => ({
  entities: entities.map(({ id, kind, name, abbreviation }) => ({ id, kind, name, abbreviation })),
});

/** Articles by the entities that they name, newest first. Sorts all articles once instead of once an entity. */
function articlesByEntity({ articles }: LinkedContent): Map<string, Article[]> {
  const byEntity = new Map<string, Article[]>();
  for (const { article, mentions } of articles.toSorted((a, b) => newestFirst(a.article, b.article))) {
    for (const id of mentions.keys()) {
      const list = byEntity.get(id);
      if (list) list.push(article);
      else byEntity.set(id, [article]);
    }
  }
  return byEntity;
}

/** The events of a storyline that an entity takes part in or is the place of. */
function eventsWith(entity: Entity, storyline: Storyline, timeline: Timeline | undefined): Timeline['events'] {
  const ids = new Set(
    storyline.events
      .filter((event) => event.entities.includes(entity.id) || event.place?.entity === entity.id)
      .map(({ id }) => id),
  );
  return timeline?.events.filter(({ id }) => ids.has(id)) ?? [];
}

/**
 * One page for each entity: the stories that name it and the events it is part of.
 * @param timelines by storyline id.
 */
export function entityPages(
  { entities, entitySources, articles, storylines }: Content,
  linked: LinkedContent,
  timelines: ReadonlyMap<string, Timeline>,
): EntityPage[] {
  const naming = articlesByEntity(linked);
  return entities.map(({ cites = [], ...entity }) => {
    const about = storylines.find((storyline) => storyline.entity === entity.id);
    const stories = naming.get(entity.id) ?? [];
    return {
      entity,
      sources: cites.flatMap((key) => entitySources[key] ?? []).map(pageSource),
      storyline: about
        ? {
            id: about.id,
            title: about.title,
            eventCount: about.events.length,
            articleCount: articles.filter((article) => article.storylines.includes(about.id)).length,
          }
        : null,
      articles: stories.slice(0, MOST_STORIES).map(summarize),
      articleCount: stories.length,
      timelines: storylines.flatMap((storyline) => {
        // The page links to the storyline about its entity; it does not repeat the events.
        if (storyline === about) return [];
        const events = eventsWith(entity, storyline, timelines.get(storyline.id));
        return events.length > 0 ? { id: storyline.id, title: storyline.title, events } : [];
      }),
    };
  });
}

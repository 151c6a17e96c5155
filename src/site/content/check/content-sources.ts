import type { Article, PublishedSource } from '#domain/article/schema.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { AboutFile } from '#domain/page-data/about-page.ts';
import type { Site } from '#domain/site/schema.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { JsonSource } from '../json-source.ts';

/** Every file that references can lead from or to. */
export type ContentSources = {
  readonly site: JsonSource<Site>;
  readonly about: JsonSource<AboutFile>;
  readonly articles: readonly JsonSource<Article>[];
  readonly storylines: readonly JsonSource<Storyline>[];
  readonly entities: JsonSource<{
    readonly entities: readonly Entity[];
    readonly sources: Readonly<Record<string, PublishedSource>>;
  }>;
};

/** The ids that references may name. */
export type KnownIds = {
  readonly articles: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly storylines: ReadonlySet<string>;
  /** Event ids by storyline. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Collects the ids of all content. */
export const knownIds = ({ articles, entities, storylines }: ContentSources): KnownIds => ({
  articles: new Set(articles.map(({ value }) => value.id)),
  entities: new Set(entities.value.entities.map(({ id }) => id)),
  storylines: new Set(storylines.map(({ value }) => value.id)),
  events: new Map(storylines.map(({ value }) => [value.id, new Set(value.events.map(({ id }) => id))])),
});

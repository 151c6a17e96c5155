import type { Article } from '#domain/article/schema.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { Content } from '#domain/site/content.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { JsonSource } from './json-source.ts';

/** Parsed content with the files it came from, so that a fault found later can still be placed. */
export type ContentSources = {
  readonly site: JsonSource<Content['site']>;
  readonly articles: readonly JsonSource<Article>[];
  readonly storylines: readonly JsonSource<Storyline>[];
  readonly entities: JsonSource<{ entities: readonly Entity[] }>;
};

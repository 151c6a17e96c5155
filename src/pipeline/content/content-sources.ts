import type { Article } from '#shared/article/schema.ts';
import type { Content } from '#shared/content.ts';
import type { Entity } from '#shared/entity/schema.ts';
import type { Storyline } from '#shared/storyline/schema.ts';
import type { JsonSource } from './json-source.ts';

/** Parsed content with the files it came from, so that a fault found later can still be placed. */
export type ContentSources = {
  readonly site: JsonSource<Content['site']>;
  readonly articles: readonly JsonSource<Article>[];
  readonly storylines: readonly JsonSource<Storyline>[];
  readonly entities: JsonSource<{ entities: readonly Entity[] }>;
};

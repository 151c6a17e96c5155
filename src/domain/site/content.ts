import type { Article, PublishedSource } from '../article/schema.ts';
import type { Entity } from '../entity/schema.ts';
import type { AboutFile } from '../page-data/about-page.ts';
import type { Storyline } from '../storyline/schema.ts';
import type { Site } from './schema.ts';

/** All of the content folder, parsed and checked. */
export type Content = {
  readonly site: Site;
  readonly about: AboutFile;
  readonly articles: readonly Article[];
  readonly storylines: readonly Storyline[];
  readonly entities: readonly Entity[];
  /** Sources of the explanations of `entities`, by key. */
  readonly entitySources: Readonly<Record<string, PublishedSource>>;
};

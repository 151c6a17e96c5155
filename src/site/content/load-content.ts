import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type * as v from 'valibot';
import { ArticleSchema } from '#domain/article/schema.ts';
import { EntityFileSchema } from '#domain/entity/schema.ts';
import { AboutFileSchema } from '#domain/page-data/about-page.ts';
import type { Content } from '#domain/site/content.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { StorylineSchema } from '#domain/storyline/schema.ts';
import { checkContent } from './check/check-content.ts';
import type { ContentSources } from './check/content-sources.ts';
import { ContentError, type Diagnostic } from './diagnostics.ts';
import { readJsonSource } from './json-source.ts';

/** The content folder to publish: `SANDARBH_CONTENT`, or the one of this repository. */
export const contentFolder = (): string => process.env.SANDARBH_CONTENT ?? 'src/content';

const jsonFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

/**
 * Reads the content folder and checks all of it.
 * @param folder holds `site.json`, `about.json`, `entities.json`, `articles/` and `storylines/`.
 * @returns the content, or `null` when a file is missing or invalid, and every diagnostic in the order of files and lines.
 */
export function readContent(folder: string): { content: Content | null; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = <S extends v.GenericSchema>(file: string, schema: S) => {
    const name = relative(process.cwd(), file);
    if (existsSync(file)) return readJsonSource(file, name, schema, diagnostics);
    diagnostics.push({
      file: name,
      line: 1,
      code: 'missing-file',
      message: 'यह फाइल नहीं मिली',
      suggestion: `${basename(file)} बनाएं / create it (see src/content/README.md)`,
    });
    return null;
  };
  const site = read(join(folder, 'site.json'), SiteSchema);
  const about = read(join(folder, 'about.json'), AboutFileSchema);
  const entities = read(join(folder, 'entities.json'), EntityFileSchema);
  const storylines = jsonFiles(join(folder, 'storylines')).map((file) => read(file, StorylineSchema));
  const articles = jsonFiles(join(folder, 'articles')).map((file) => read(file, ArticleSchema));
  if (!site || !about || !entities || storylines.includes(null) || articles.includes(null))
    return { content: null, diagnostics };

  const sources: ContentSources = {
    site,
    about,
    entities,
    storylines: present(storylines),
    articles: present(articles),
  };
  diagnostics.push(...checkContent(sources));
  const content: Content = {
    site: site.value,
    about: about.value,
    entities: entities.value.entities,
    entitySources: entities.value.sources,
    storylines: sources.storylines.map(({ value }) => value),
    articles: sources.articles.map(({ value }) => value),
  };
  return { content, diagnostics };
}

/**
 * Reads the content folder for publishing.
 * @throws ContentError with every diagnostic, if there is any.
 */
export function loadContent(folder: string): Content {
  const { content, diagnostics } = readContent(folder);
  if (!content || diagnostics.length > 0) throw new ContentError(diagnostics);
  return content;
}

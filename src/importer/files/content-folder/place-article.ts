import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/article/schema.ts';
import type { StoredArticle } from '../articles/stored-article.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';
import { mergeArticle } from './merge-article.ts';
import { articleText, writeAtomic } from './write-article.ts';

/** The folders that articles are written to. */
export type Folders = {
  readonly articles: string;
  /** Folder of articles without a source or a date, which the site does not read. May be the same. */
  readonly drafts: string;
};

/** The result of writing an article. `file` is its path. */
export type Placed = {
  readonly id: string;
  readonly file: string;
  readonly outcome: 'new' | 'updated' | 'unchanged';
  readonly draft: boolean;
};

/** What an article still needs for the site, as message codes. An article that needs something is a draft. */
export function missingIn({ sources, publishedAt, dateline }: JsonObject): ('no-source' | 'no-date')[] {
  const day = isJsonObject(dateline) ? dateline.date : null;
  return [
    ...(Array.isArray(sources) && sources.length > 0 ? [] : (['no-source'] as const)),
    ...(publishedAt === null && day === null ? (['no-date'] as const) : []),
  ];
}

/**
 * The JSON of an article's file; `null` when the file does not exist.
 * @throws SyntaxError when it is not JSON.
 */
function readArticleJson(file: string): JsonObject | null {
  if (!existsSync(file)) return null;
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isJsonObject(json) ? json : null;
}

/**
 * Whether two articles are the same story: the same address, or one without an address and the same headline or a paragraph
 * in common.
 */
function isSameStory(existing: JsonObject, fresh: Article): boolean {
  if (existing.canonicalUrl && fresh.canonicalUrl) return existing.canonicalUrl === fresh.canonicalUrl;
  if (existing.headline === fresh.headline) return true;
  const blocks: readonly unknown[] = Array.isArray(existing.blocks) ? existing.blocks : [];
  const texts = new Set(blocks.map((block) => (isJsonObject(block) ? block.text : undefined)));
  return fresh.blocks.some((block) => block.type === 'paragraph' && texts.has(block.text));
}

/** The id of an article, and the file that it updates, if there is one. */
type Target = { readonly id: string; readonly existing: { readonly file: string; readonly json: JsonObject } | null };

/**
 * Finds the file with the same story, or a free id.
 * @param owner id of the article with the same address; `null` for none.
 */
function targetOf(article: Article, folders: Folders, owner: string | null): Target {
  const stems = owner === null ? [article.id] : [owner, article.id];
  for (const stem of stems) {
    for (let number = 1; number < 1000; number += 1) {
      const id = number === 1 ? stem : `${stem}-${number}`;
      const files = [...new Set([folders.articles, folders.drafts])].map((folder) => join(folder, `${id}.json`));
      const found = files.flatMap((file) => {
        const json = readArticleJson(file);
        return json === null ? [] : [{ file, json }];
      });
      if (found.length === 0) return { id, existing: null };
      const same = found.find(({ json }) => isSameStory(json, article));
      if (same) return { id, existing: same };
    }
  }
  return { id: article.id, existing: null };
}

/**
 * Writes an article to a new file, or merges it into the file with the same story. An unchanged file is not written.
 * @param owner id of the article with the same address; `null` for none.
 * @param today ISO day for `updates`.
 * @param dryRun write nothing.
 */
export function placeArticle(
  article: Article,
  folders: Folders,
  owner: string | null,
  today: string,
  dryRun: boolean,
): Placed {
  const { id, existing } = targetOf(article, folders, owner);
  const fresh = { ...article, id };
  const merged = existing ? mergeArticle(existing.json, fresh, today) : null;
  const json = merged?.article ?? fresh;
  const draft = missingIn(json).length > 0;
  if (existing && !merged?.changed) return { id, file: existing.file, outcome: 'unchanged', draft };
  const file = existing?.file ?? join(draft ? folders.drafts : folders.articles, `${id}.json`);
  if (!dryRun) writeAtomic(join(file, '..'), `${id}.json`, articleText(json));
  return { id, file, outcome: existing ? 'updated' : 'new', draft };
}

/** Writes an exported article back, byte for byte. A file with other content is replaced. */
export function restoreArticle({ article, text }: StoredArticle, folders: Folders, dryRun: boolean): Placed {
  const { id } = article;
  const draft = missingIn(article).length > 0;
  const folder = draft ? folders.drafts : folders.articles;
  const file = join(folder, `${id}.json`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === text) return { id, file, outcome: 'unchanged', draft };
  if (!dryRun) writeAtomic(folder, `${id}.json`, text);
  return { id, file, outcome: before === null ? 'new' : 'updated', draft };
}

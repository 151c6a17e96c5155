import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '#domain/article/schema.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';

/** The folders that articles are written to. */
export type Folders = {
  readonly articles: string;
  /** Folder of articles without a source or a date, which the site does not read. May be the same. */
  readonly drafts: string;
};

/** An article's file in a content folder, the id that it is named by, and its text. */
export type HeldFile = { readonly id: string; readonly file: string; readonly text: string };

/** An article of a content folder: its id, its file and its JSON. */
export type HeldArticle = { readonly id: string; readonly file: string; readonly json: JsonObject };

/** The id of an article, and the held one that it updates, if there is one. */
export type Target = { readonly id: string; readonly existing: HeldArticle | null };

/** What ids are compared by. Ids that differ only in capitals are one file on Windows and macOS, so they are one id everywhere. */
export const idKey = (id: string): string => id.toLowerCase();

/**
 * Lists what content folders hold.
 * @returns a function that reads the files of an id: among the articles, among the drafts, or both, in capitals or not.
 */
export function heldIn(folders: Folders): (id: string) => HeldFile[] {
  const held = new Map<string, { id: string; file: string }[]>();
  for (const folder of new Set([folders.articles, folders.drafts])) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.json')) continue;
      const id = basename(name, '.json');
      const files = held.get(idKey(id)) ?? [];
      held.set(idKey(id), [...files, { id, file: join(folder, name) }]);
    }
  }
  return (id) => (held.get(idKey(id)) ?? []).map((found) => ({ ...found, text: readFileSync(found.file, 'utf8') }));
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

/** Most articles with ids that differ by their number only. */
const MOST_NUMBERS = 1_000;

/**
 * Finds the file with the same story, or a free id. A file that holds no article keeps its id, too.
 * @param owner id of the article with the same address; `null` for none.
 * @throws SyntaxError when a file that holds the id is not JSON; an error when no id is free.
 */
export function findTarget(article: Article, folders: Folders, owner: string | null): Target {
  const stems = owner === null ? [article.id] : [owner, article.id];
  const heldFiles = heldIn(folders);
  for (const stem of stems) {
    for (let number = 1; number < MOST_NUMBERS; number += 1) {
      const id = number === 1 ? stem : `${stem}-${number}`;
      const held = heldFiles(id);
      if (held.length === 0) return { id, existing: null };
      const found = held.flatMap(({ text, ...named }) => {
        const json: unknown = JSON.parse(text);
        return isJsonObject(json) ? [{ ...named, json }] : [];
      });
      const same = found.find(({ json }) => isSameStory(json, article));
      if (same) return { id: same.id, existing: same };
    }
  }
  throw new Error(`no free id: ${article.id}-2 to ${article.id}-${MOST_NUMBERS - 1} are taken`);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/article/schema.ts';
import type { WholeArticle } from '../json/read-json.ts';
import { mergeArticle } from './merge-article.ts';
import { articleText, writeWhole } from './write-article.ts';

/** Where articles go. */
export type Places = {
  /** Finished articles. */
  readonly articles: string;
  /** Articles that still lack a source or a date: the site does not read them. The same folder when the editor named one. */
  readonly drafts: string;
};

export type Placed = {
  readonly id: string;
  readonly file: string;
  readonly outcome: 'new' | 'updated' | 'unchanged';
  readonly draft: boolean;
};

/** What an article still lacks to go on the site. */
export function lacks(article: Pick<Article, 'sources' | 'publishedAt' | 'dateline'>): ('no-source' | 'no-date')[] {
  return [
    ...(article.sources.length === 0 ? (['no-source'] as const) : []),
    ...(article.publishedAt === null && article.dateline.date === null ? (['no-date'] as const) : []),
  ];
}

type Json = Record<string, unknown>;

function readHeldJson(file: string): Json | null {
  if (!existsSync(file)) return null;
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : null;
}

/** Same address, or no address and a headline or a block in common: the same story. */
function isSameStory(held: Json, fresh: Article): boolean {
  if (held.canonicalUrl && fresh.canonicalUrl) return held.canonicalUrl === fresh.canonicalUrl;
  if (held.headline === fresh.headline) return true;
  const before = new Set((Array.isArray(held.blocks) ? held.blocks : []).map((block: Json) => block.text));
  return fresh.blocks.some((block) => block.type === 'paragraph' && before.has(block.text));
}

/**
 * Finds the file for an article: the one that holds the same story already, else a free name.
 * @param owner id that holds the same address, when one is known.
 */
function fileFor(
  article: Article,
  places: Places,
  owner: string | null,
): { id: string; file: string; held: Json | null } {
  const stems = owner === null ? [article.id] : [owner, article.id];
  for (const stem of stems) {
    for (let number = 1; number < 1000; number += 1) {
      const id = number === 1 ? stem : `${stem}-${number}`;
      const files = [...new Set([places.articles, places.drafts])].map((folder) => join(folder, `${id}.json`));
      const found = files.map((file) => ({ file, held: readHeldJson(file) })).filter(({ held }) => held !== null);
      if (found.length === 0) return { id, file: '', held: null };
      const same = found.find(({ held }) => held !== null && isSameStory(held, article));
      if (same) return { id, ...same };
    }
  }
  return { id: article.id, file: '', held: null };
}

/**
 * Puts an article where it belongs: a new file, or the held story brought up to date. Nothing is written when nothing changed.
 * @param today ISO day for `updates`.
 * @param dryRun only tells what would happen.
 */
export function placeArticle(
  article: Article,
  places: Places,
  owner: string | null,
  today: string,
  dryRun: boolean,
): Placed {
  const { id, file, held } = fileFor(article, places, owner);
  const merged = held ? mergeArticle(held, { ...article, id }, today) : null;
  const json: Json = merged ? merged.article : { ...article, id };
  const draft = lacks(json as unknown as Article).length > 0;
  if (merged && !merged.changed) return { id, file, outcome: 'unchanged', draft };
  const folder = draft ? places.drafts : places.articles;
  const target = held ? file : join(folder, `${id}.json`);
  if (!dryRun) writeWhole(join(target, '..'), `${id}.json`, articleText(json));
  return { id, file: target, outcome: held ? 'updated' : 'new', draft };
}

/**
 * Puts back an article that was exported whole: the same bytes as before. A held file that differs is replaced, for the
 * export is the later word of the same editor.
 */
export function placeWhole({ article, text }: WholeArticle, places: Places, dryRun: boolean): Placed {
  const { id } = article;
  const draft = lacks(article).length > 0;
  const folder = draft ? places.drafts : places.articles;
  const file = join(folder, `${id}.json`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === text) return { id, file, outcome: 'unchanged', draft };
  if (!dryRun) writeWhole(folder, `${id}.json`, text);
  return { id, file, outcome: before === null ? 'new' : 'updated', draft };
}

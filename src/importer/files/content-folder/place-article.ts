import { dirname, join } from 'node:path';
import type { Article, Source } from '#domain/article/schema.ts';
import type { MessageCode } from '../../text/model/messages.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';
import { findTarget, type HeldFiles, idKey } from './held-article.ts';
import { mergeArticle } from './merge-article.ts';
import { differentOrigin, type Origin } from './origin.ts';
import { articleText, writeAtomic } from './write-article.ts';

/** What the editor allows an import to do to held articles. */
export type Permits = {
  /** Replace a held article whole. */
  readonly replace: boolean;
  /** Change a held article by a text of another host or publisher. */
  readonly otherSource: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
};

/** What was written before an article. */
export type Earlier = {
  /** Id of the article with the same address; `null` for none. */
  readonly owner: string | null;
  /** The articles that the same file was imported to before, by {@link idKey}: no later story of the file may change them. */
  readonly fromFile: ReadonlySet<string>;
};

/** The code of a message and its values. */
export type Note = { readonly code: MessageCode; readonly values: Readonly<Record<string, string>> };

/** The result of writing an article. `file` is its path. */
export type Placed = {
  readonly id: string;
  readonly file: string;
  readonly outcome: 'new' | 'updated' | 'replaced' | 'unchanged';
  /** Whether the site does not read it: something is missing, or it is still among the drafts. */
  readonly draft: boolean;
  /** Copies of the files that were replaced. */
  readonly copies: readonly string[];
  /** What the editor has to know of the change. */
  readonly warnings: readonly Note[];
};

/** An article that was not written, because the editor did not allow it. */
export type NotPlaced = Note & { readonly outcome: 'held' };

/** What an article still needs for the site, as message codes. An article that needs something is a draft. */
export function missingIn({ sources, publishedAt, dateline }: JsonObject): ('no-source' | 'no-date')[] {
  const day = isJsonObject(dateline) ? dateline.date : null;
  return [
    ...(Array.isArray(sources) && sources.length > 0 ? [] : (['no-source'] as const)),
    ...(publishedAt === null && day === null ? (['no-date'] as const) : []),
  ];
}

/** What the editor has to do for the site to read an article; nothing when the site does. */
function draftNotes(article: JsonObject, file: string, { articles, drafts }: HeldFiles['folders']): Note[] {
  const missing = missingIn(article).map((code) => ({ code, values: {} }));
  const waits = missing.length === 0 && drafts !== articles && dirname(file) === drafts;
  return waits ? [{ code: 'draft-complete', values: { file } }] : missing;
}

/** An article with the sources of the text that changed it behind its own. */
function withSources(article: JsonObject, sources: readonly Source[]): JsonObject {
  const own: readonly unknown[] = Array.isArray(article.sources) ? article.sources : [];
  const addresses = new Set(own.filter(isJsonObject).map(({ url }) => url));
  return { ...article, sources: [...own, ...sources.filter((source) => source.own || !addresses.has(source.url))] };
}

/**
 * Writes an article to a new file, or merges it into the file with the same story. An unchanged file is not written, and one
 * whose sources name another host or publisher only when that is allowed.
 * @param origin where the text says that it comes from.
 * @param today ISO day for `updates`.
 */
export function placeArticle(
  article: Article,
  origin: Origin,
  files: HeldFiles,
  { owner, fromFile }: Earlier,
  today: string,
  permits: Permits,
): Placed | NotPlaced {
  const { id, existing } = findTarget(article, files, owner);
  const fresh = { ...article, id };
  const repeated: NotPlaced | null = fromFile.has(idKey(id))
    ? { outcome: 'held', code: 'repeated-in-file', values: { id } }
    : null;
  if (!existing) {
    // In a dry run the earlier story was not written, and is known by its address only.
    if (repeated && id === owner) return repeated;
    const draft = missingIn(fresh).length > 0;
    const folder = draft ? files.folders.drafts : files.folders.articles;
    const file = join(folder, `${id}.json`);
    if (!permits.dryRun) writeAtomic(folder, `${id}.json`, articleText(fresh));
    return { id, file, outcome: 'new', draft, copies: [], warnings: draftNotes(fresh, file, files.folders) };
  }
  const { file, json } = existing;
  const merged = mergeArticle(json, fresh, today);
  const notes = draftNotes(merged.article, file, files.folders);
  const same = { id, file, draft: notes.length > 0, copies: [], warnings: notes };
  if (!merged.changed) return { ...same, outcome: 'unchanged' };
  if (repeated) return repeated;
  const other = differentOrigin(json, [origin]);
  if (other && !permits.otherSource) return { outcome: 'held', code: 'other-source', values: { id, ...other } };
  const changed = other ? withSources(merged.article, article.sources) : merged.article;
  if (!permits.dryRun) writeAtomic(dirname(file), `${id}.json`, articleText(changed));
  if (!other) return { ...same, outcome: 'updated' };
  const warnings: Note[] = [
    { code: 'from-other-source', values: { id, ...other } },
    ...draftNotes(changed, file, files.folders),
  ];
  return { ...same, outcome: 'updated', warnings };
}

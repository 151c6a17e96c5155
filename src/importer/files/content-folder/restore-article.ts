import { constants, copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isReservedId } from '#domain/values/reserved-id.ts';
import type { StoredArticle } from '../articles/stored-article.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';
import { parseLooseJson } from '../json/loose-json.ts';
import { type Folders, type HeldFile, heldIn, idKey } from './held-article.ts';
import { differentOrigin, originOf } from './origin.ts';
import { type Earlier, missingIn, type NotPlaced, type Permits, type Placed } from './place-article.ts';
import { writeAtomic } from './write-article.ts';

/**
 * Copies a file to `<file>.old` beside it, or `.old-2` and so on: an earlier copy stays. Nothing reads such a file as an article.
 * @returns the path of the copy.
 */
function keepCopy(file: string): string {
  for (let number = 1; ; number += 1) {
    const copy = number === 1 ? `${file}.old` : `${file}.old-${number}`;
    try {
      copyFileSync(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** The JSON of a held file; an empty object when it holds none. */
function jsonOf({ text }: HeldFile): JsonObject {
  const value = parseLooseJson(text)?.value;
  return isJsonObject(value) ? value : {};
}

/**
 * Writes an exported article back, byte for byte. A held article with other content is replaced only when that is allowed, and
 * copies of its files are kept. One whose id differs from a held one only in capitals is not written.
 */
export function restoreArticle(
  { article, text }: StoredArticle,
  folders: Folders,
  { fromFile }: Pick<Earlier, 'fromFile'>,
  permits: Permits,
): Placed | NotPlaced {
  const { id } = article;
  if (isReservedId(id)) return { outcome: 'held', code: 'reserved-id', values: { id } };
  const draft = missingIn(article).length > 0;
  const folder = draft ? folders.drafts : folders.articles;
  const file = join(folder, `${id}.json`);
  const alike = heldIn(folders)(id);
  const held = alike.filter((candidate) => candidate.id === id);
  if (held.length === 0 && alike[0]) {
    return { outcome: 'held', code: 'held-in-capitals', values: { id, held: alike[0].id } };
  }
  const same = held.find((candidate) => candidate.text === text);
  if (same) return { id, file: same.file, outcome: 'unchanged', draft, copies: [], warnings: [] };
  if (fromFile.has(idKey(id))) return { outcome: 'held', code: 'repeated-in-file', values: { id } };
  const origins = article.sources.map(originOf);
  const other = held.map((candidate) => differentOrigin(jsonOf(candidate), origins)).find((found) => found !== null);
  if (held.length > 0 && !permits.replace) {
    return other
      ? { outcome: 'held', code: 'held-other-source', values: { id, ...other } }
      : { outcome: 'held', code: 'held-article', values: { id } };
  }
  if (other && !permits.otherSource) return { outcome: 'held', code: 'other-source', values: { id, ...other } };
  const copies = permits.dryRun ? [] : held.map((candidate) => keepCopy(candidate.file));
  if (!permits.dryRun) {
    writeAtomic(folder, `${id}.json`, text);
    for (const candidate of held) if (candidate.file !== file) rmSync(candidate.file);
  }
  const warnings = other ? [{ code: 'from-other-source', values: { id, ...other } } as const] : [];
  return { id, file, outcome: held.length === 0 ? 'new' : 'replaced', draft, copies, warnings };
}

import * as v from 'valibot';
import { FilePathSchema } from '#domain/page-data/keep-list.ts';
import { HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from './time.ts';

const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000));

/** A story or a whole running story that the reader asked to keep. The files lie in the saved cache; this says which. */
export const SavedItemSchema = v.object({
  kind: v.picklist(['article', 'storyline']),
  id: IdSchema,
  title: TextSchema,
  /** When it last changed: saved, brought up to date, deleted. */
  at: TimeSchema,
  /** `partial`: cancelled or cut off, to be resumed. `removed`: kept only so that an older copy does not bring it back. */
  state: v.picklist(['whole', 'partial', 'removed']),
  /** Files that lie here, with their sizes in bytes. */
  files: v.pipe(
    v.array(v.object({ path: FilePathSchema, bytes: BytesSchema, hash: v.optional(HashSchema) })),
    v.maxLength(5_000),
  ),
  /** Size when whole, in bytes. */
  bytes: BytesSchema,
  /** Mark of each story's text as it lies here, by article id. */
  stories: v.record(v.string(), HashSchema),
});
export type SavedItem = v.InferOutput<typeof SavedItemSchema>;

/** Everything saved, by {@link savedKey}. */
export type SavedList = Readonly<Record<string, SavedItem>>;

/** Key of a saved item. */
export const savedKey = ({ kind, id }: Pick<SavedItem, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Reads a list that was stored or imported: a spoilt item is left out, the others stay. */
export function readSaved(stored: unknown): SavedList {
  if (typeof stored !== 'object' || stored === null) return {};
  const list: Record<string, SavedItem> = {};
  for (const value of Object.values(stored)) {
    const parsed = v.safeParse(SavedItemSchema, value);
    if (parsed.success) list[savedKey(parsed.output)] = parsed.output;
  }
  return list;
}

/**
 * Joins what lies on this device with what was brought from another. Of two the newer wins; what comes from elsewhere names
 * files that are not here, so it is partial until they are fetched.
 */
export function mergeSaved(here: SavedList, brought: SavedList): SavedList {
  const merged: Record<string, SavedItem> = { ...here };
  for (const [key, item] of Object.entries(brought)) {
    const mine = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (mine && mine.at >= item.at) continue;
    if (item.state === 'removed') merged[key] = item;
    else if (!mine || mine.state === 'removed') merged[key] = { ...item, state: 'partial', files: [], stories: {} };
    else merged[key] = { ...mine, at: item.at };
  }
  return merged;
}

/** Items that stand in the library, last changed first. */
export function savedItems(list: SavedList): readonly SavedItem[] {
  return Object.values(list)
    .filter(({ state }) => state !== 'removed')
    .sort((a, b) => b.at - a.at);
}

/** Size on the device in bytes; a file that two items share counts once. */
export function savedBytes(list: SavedList): number {
  const files = new Map(
    savedItems(list).flatMap(({ files }) => files.map(({ path, bytes }) => [path, bytes] as const)),
  );
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Files of an item that no other item needs: these go when it is deleted. */
export function filesOnlyOf(list: SavedList, key: string): readonly string[] {
  const others = new Set(
    Object.entries(list)
      .filter(([other, { state }]) => other !== key && state !== 'removed')
      .flatMap(([, { files }]) => files.map(({ path }) => path)),
  );
  const item = Object.hasOwn(list, key) ? list[key] : undefined;
  return (item?.files ?? []).map(({ path }) => path).filter((path) => !others.has(path));
}

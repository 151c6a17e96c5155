import * as v from 'valibot';
import { FilePathSchema } from '#domain/page-data/keep-list.ts';
import { HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from '../store/time-schema.ts';

const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000));

const SavedFileSchema = v.object({ path: FilePathSchema, bytes: BytesSchema, hash: v.optional(HashSchema) });

/** A file in the saved cache, its size in bytes, and its hash when the site publishes one. */
export type SavedFile = v.InferOutput<typeof SavedFileSchema>;

/**
 * A story, or a whole running story, that the reader saved. The files are in the saved cache. Stored on readers' devices and
 * in exported files.
 */
const SavedItemSchema = v.object({
  kind: v.picklist(['article', 'storyline']),
  id: IdSchema,
  title: TextSchema,
  /** When it was last saved, brought up to date or deleted. */
  at: TimeSchema,
  /** `partial`: cancelled or interrupted. `removed`: deleted, but listed, so that importing an older file does not restore it. */
  state: v.picklist(['whole', 'partial', 'removed']),
  /** Files on this device. */
  files: v.pipe(v.array(SavedFileSchema), v.maxLength(5_000)),
  /** Size when whole, in bytes. */
  bytes: BytesSchema,
  /** Fingerprint of each story's text as it was saved, by article id. */
  stories: v.record(v.string(), HashSchema),
});
export type SavedItem = v.InferOutput<typeof SavedItemSchema>;

/** Which story or running story to save. */
export type SaveTarget = Pick<SavedItem, 'kind' | 'id'>;

/** All items, by {@link savedKey}. */
export type SavedList = Readonly<Record<string, SavedItem>>;

/** Returns the key of an item in the list. */
export const savedKey = ({ kind, id }: SaveTarget): string => `${kind}:${id}`;

/** Reads a stored or imported list. Invalid items are left out. */
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
 * Merges an imported list into that of this device. Of two items the newer wins. An imported item names files of another
 * device, so it is partial until they are fetched.
 */
export function mergeSaved(here: SavedList, imported: SavedList): SavedList {
  const merged: Record<string, SavedItem> = { ...here };
  for (const [key, item] of Object.entries(imported)) {
    const mine = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (mine && mine.at >= item.at) continue;
    if (item.state === 'removed') merged[key] = item;
    else if (!mine || mine.state === 'removed') merged[key] = { ...item, state: 'partial', files: [], stories: {} };
    else merged[key] = { ...mine, at: item.at };
  }
  return merged;
}

/** Returns the items that were not deleted, last changed first. */
export function savedItems(list: SavedList): readonly SavedItem[] {
  return Object.values(list)
    .filter(({ state }) => state !== 'removed')
    .sort((a, b) => b.at - a.at);
}

/** Returns the sum of the files' sizes, in bytes. */
export const bytesOf = (files: readonly SavedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Returns the size of all items on this device, in bytes. A file that two items share counts once. */
export function savedBytes(list: SavedList): number {
  const files = new Map(savedItems(list).flatMap((item) => item.files.map((file) => [file.path, file] as const)));
  return bytesOf([...files.values()]);
}

/** Returns the paths of an item's files that no other item needs: those to delete with it. */
export function filesOnlyOf(list: SavedList, key: string): readonly string[] {
  const others = new Set(
    Object.entries(list)
      .filter(([other, { state }]) => other !== key && state !== 'removed')
      .flatMap(([, { files }]) => files.map(({ path }) => path)),
  );
  const item = Object.hasOwn(list, key) ? list[key] : undefined;
  return (item?.files ?? []).map(({ path }) => path).filter((path) => !others.has(path));
}

import * as v from 'valibot';
import { getOwn } from '#domain/values/get-own.ts';
import { FilePathSchema, HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from '../store/time-schema.ts';

const BytesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000));

const SavedFileSchema = v.object({ path: FilePathSchema, bytes: BytesSchema, hash: v.optional(HashSchema) });

/** A file in the saved cache, its size in bytes, and its hash when the site publishes one. */
export type SavedFile = v.InferOutput<typeof SavedFileSchema>;

/** Files of an item. */
export const SavedFilesSchema = v.pipe(v.array(SavedFileSchema), v.maxLength(5_000));

/**
 * A story, or a whole running story, that the reader saved. The files are in the saved cache. Stored on readers' devices and
 * in exported files.
 */
export const SavedItemSchema = v.object({
  kind: v.picklist(['article', 'storyline']),
  id: IdSchema,
  title: TextSchema,
  /** When it was last saved, brought up to date or deleted. */
  at: TimeSchema,
  /** When the reader had it saved, which a deletion is compared with. */
  began: v.optional(TimeSchema),
  /**
   * `partial`: cancelled or interrupted. `removed`: deleted, but listed, so that importing an older file does not restore it, and
   * so that its files are deleted even when the tab is closed before.
   */
  state: v.picklist(['whole', 'partial', 'removed']),
  /** Files on this device. */
  files: SavedFilesSchema,
  /** Paths of all files while they are being fetched: some may be here that {@link files} does not list yet. */
  planned: v.optional(v.pipe(v.array(FilePathSchema), v.maxLength(5_000))),
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

/** Returns the paths of all files that an item has, or may have, on this device. */
export const pathsOf = ({ files, planned = [] }: SavedItem): string[] => [
  ...new Set([...files.map(({ path }) => path), ...planned]),
];

/** Returns the item, with the files of another form of it as planned ones: they are here until they are deleted. */
export function withFilesOf(other: SavedItem, item: SavedItem): SavedItem {
  const paths = new Set(pathsOf(item));
  const more = pathsOf(other).filter((path) => !paths.has(path));
  return more.length > 0 ? { ...item, planned: [...(item.planned ?? []), ...more] } : item;
}

/** Joins two lists of this device. Of two items the newer wins. */
export function joinSaved(here: SavedList, other: SavedList): SavedList {
  const joined: Record<string, SavedItem> = { ...here };
  for (const [key, item] of Object.entries(other)) {
    const mine = getOwn(joined, key);
    if (!mine) joined[key] = item;
    else joined[key] = mine.at < item.at ? withFilesOf(mine, item) : withFilesOf(item, mine);
  }
  return joined;
}

/** Whether an imported item says something newer than the listed one. */
function isNewer(item: SavedItem, listed: SavedItem): boolean {
  // A deletion counts when it came after the reader had the item saved, however long the saving took.
  if (item.state === 'removed' && listed.state !== 'removed' && listed.began !== undefined)
    return item.at >= listed.began;
  return item.at > listed.at;
}

/**
 * Merges an imported list into that of this device. Of two items the newer wins. An imported item names files of another
 * device, so it is partial until they are fetched; one that was deleted there leaves its files here to be deleted.
 */
export function mergeSaved(here: SavedList, imported: SavedList): SavedList {
  const merged: Record<string, SavedItem> = { ...here };
  for (const [key, { began: _, planned: __, ...item }] of Object.entries(imported)) {
    const mine = getOwn(merged, key);
    if (mine && !isNewer(item, mine)) continue;
    const isRemoved = item.state === 'removed';
    const bare: SavedItem = { ...item, files: [], ...(isRemoved ? {} : { state: 'partial', stories: {} }) };
    if (!mine) merged[key] = bare;
    else if (isRemoved || mine.state === 'removed') merged[key] = withFilesOf(mine, bare);
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

/** Returns the paths of all files that the items of a list may have on this device, but for deleted ones. */
export const listedPaths = (list: SavedList): ReadonlySet<string> => new Set(savedItems(list).flatMap(pathsOf));

import * as v from 'valibot';
import { getOwn } from '#domain/values/get-own.ts';
import { FilePathSchema } from '#domain/values/text-schema.ts';
import type { Part } from '../store/part.ts';
import { TimeSchema, timeAfter } from '../store/time-schema.ts';
import {
  joinSaved,
  mergeSaved,
  readSaved,
  SavedFilesSchema,
  type SavedItem,
  SavedItemSchema,
  type SavedList,
  savedKey,
  withFilesOf,
} from './saved-list.ts';

const KeySchema = v.pipe(v.string(), v.maxLength(100));
const ListSchema = v.pipe(v.unknown(), v.transform(readSaved));

/** What can happen to this part. */
export const SavedChangeSchema = v.variant('type', [
  /** The saving of an item began, went on or ended. */
  v.object({ type: v.literal('save'), item: SavedItemSchema }),
  /** The reader deleted an item. Its files stay listed until they are deleted. */
  v.object({ type: v.literal('remove'), key: KeySchema, at: TimeSchema }),
  /** Planned files of an item, as it was at a time, were deleted or found: what it has now is `files`. */
  v.object({
    type: v.literal('tidied'),
    key: KeySchema,
    at: TimeSchema,
    paths: v.array(FilePathSchema),
    files: SavedFilesSchema,
  }),
  /** Items come from an exported file of another device. */
  v.object({ type: v.literal('import'), list: ListSchema }),
  /** Items of this device come from where an older version put them. */
  v.object({ type: v.literal('merge'), list: ListSchema }),
]);
export type SavedChange = v.InferOutput<typeof SavedChangeSchema>;

/** Whether the state of a saving must not replace what is listed. */
function isOutdated(item: SavedItem, listed: SavedItem): boolean {
  const began = item.began ?? item.at;
  // Deleted while it was being saved: the deletion stands.
  if (listed.state === 'removed') return listed.at >= began;
  // Another tab has saved all of it meanwhile.
  if (listed.state === 'whole' && item.state === 'partial' && listed.at >= began) return true;
  return listed.at > item.at;
}

function applyChange(list: SavedList, change: SavedChange): SavedList {
  if (change.type === 'import') return mergeSaved(list, change.list);
  if (change.type === 'merge') return joinSaved(list, change.list);
  if (change.type === 'save') {
    const key = savedKey(change.item);
    const listed = getOwn(list, key);
    if (!listed) return { ...list, [key]: change.item };
    const [kept, other] = isOutdated(change.item, listed) ? [listed, change.item] : [change.item, listed];
    return { ...list, [key]: withFilesOf(other, kept) };
  }
  const { key, at } = change;
  const listed = getOwn(list, key);
  if (!listed) return list;
  if (change.type === 'tidied') {
    if (listed.at !== at) return list;
    const { planned = [], ...tidied } = listed;
    const left = planned.filter((path) => !change.paths.includes(path));
    return { ...list, [key]: { ...tidied, files: change.files, ...(left.length > 0 ? { planned: left } : {}) } };
  }
  // Begun again after the reader deleted it.
  if (listed.state === 'removed' || (listed.began ?? 0) > at) return list;
  return { ...list, [key]: { ...listed, at: timeAfter(at, listed.at), state: 'removed', stories: {} } };
}

/** The saved list, as a part of the reader's data. */
export const savedPart: Part<SavedList, SavedChange> = {
  key: 'saved',
  read: readSaved,
  apply: applyChange,
  slot: (change) => (change.type === 'save' ? `save:${savedKey(change.item)}` : null),
};

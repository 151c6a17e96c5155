import * as v from 'valibot';
import { AddedChangeSchema, addedPart } from '../added/added-part.ts';
import { FollowedChangeSchema, followedPart } from '../followed/followed-part.ts';
import { LogChangeSchema, logPart } from '../log/log-part.ts';
import { SavedChangeSchema, savedPart } from '../saved/saved-part.ts';
import { SearchesChangeSchema, searchesPart } from '../searches/searches-part.ts';
import type { PartName, ReaderValues } from '../state/reader-state.ts';

/** All parts of the reader's data. */
export const PARTS: {
  readonly [P in PartName]: { readonly key: string; readonly read: (stored: unknown) => ReaderValues[P] };
} = { log: logPart, saved: savedPart, followed: followedPart, added: addedPart, searches: searchesPart };

/** A change to one of the parts. */
export const ReaderChangeSchema = v.variant('part', [
  v.object({ part: v.literal('log'), change: LogChangeSchema }),
  v.object({ part: v.literal('saved'), change: SavedChangeSchema }),
  v.object({ part: v.literal('followed'), change: FollowedChangeSchema }),
  v.object({ part: v.literal('added'), change: AddedChangeSchema }),
  v.object({ part: v.literal('searches'), change: SearchesChangeSchema }),
]);
export type ReaderChange = v.InferOutput<typeof ReaderChangeSchema>;

/** Makes a change. */
export function applyChange(values: ReaderValues, { part, change }: ReaderChange): ReaderValues {
  switch (part) {
    case 'log':
      return { ...values, log: logPart.apply(values.log, change) };
    case 'saved':
      return { ...values, saved: savedPart.apply(values.saved, change) };
    case 'followed':
      return { ...values, followed: followedPart.apply(values.followed, change) };
    case 'added':
      return { ...values, added: addedPart.apply(values.added, change) };
    case 'searches':
      return { ...values, searches: searchesPart.apply(values.searches, change) };
  }
}

function slotIn({ part, change }: ReaderChange): string | null {
  switch (part) {
    case 'log':
      return logPart.slot(change);
    case 'saved':
      return savedPart.slot(change);
    case 'followed':
      return followedPart.slot(change);
    case 'added':
      return addedPart.slot(change);
    case 'searches':
      return searchesPart.slot(change);
  }
}

/** Returns what a change is about; a later one of the same slot stands for an earlier one. `null`: nothing stands for it. */
export function slotOf(change: ReaderChange): string | null {
  const slot = slotIn(change);
  return slot === null ? null : `${change.part} ${slot}`;
}

/** Returns the change that merges a stored value of a part into what there is; `null` when it is no value of that part. */
export function changeOfStored(part: PartName, value: unknown): ReaderChange | null {
  const change = {
    log: { type: 'merge', log: value },
    saved: { type: 'merge', list: value },
    followed: { type: 'merge', followed: value },
    added: { type: 'merge', stories: value },
    searches: { type: 'merge', queries: value },
  }[part];
  const parsed = v.safeParse(ReaderChangeSchema, { part, change });
  return parsed.success ? parsed.output : null;
}

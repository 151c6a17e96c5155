import * as v from 'valibot';
import { IdSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from '../store/time-schema.ts';

/** Ids of events or stories. */
export const IdsSchema = v.pipe(v.array(IdSchema), v.maxLength(5_000));

/**
 * A running story that the reader follows (they opened it or one of its stories), and what it contained at the last visit.
 * Stored on readers' devices and in exported files.
 */
const FollowedSchema = v.object({
  /** When it was last compared. */
  at: TimeSchema,
  /** Ids of the events that the reader knows. */
  events: IdsSchema,
  /** Ids of the stories that the reader knows. */
  stories: IdsSchema,
  /** What a later visit found; it counts as known once that visit is over. */
  fresh: v.optional(v.object({ at: TimeSchema, events: IdsSchema, stories: IdsSchema })),
});
export type Followed = v.InferOutput<typeof FollowedSchema>;

/** The followed running stories, by id. */
export type FollowedList = Readonly<Record<string, Followed>>;

/** Reads a stored or imported list. Invalid items are left out. */
export function readFollowed(stored: unknown): FollowedList {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) => {
      const parsed = v.safeParse(FollowedSchema, value);
      return parsed.success && v.safeParse(IdSchema, id).success ? [[id, parsed.output]] : [];
    }),
  );
}

/** Merges two lists. Of two items for a running story the newer wins. */
export function mergeFollowed(a: FollowedList, b: FollowedList): FollowedList {
  const merged: Record<string, Followed> = { ...a };
  for (const [id, item] of Object.entries(b)) {
    const mine = Object.hasOwn(merged, id) ? merged[id] : undefined;
    if (!mine || mine.at < item.at) merged[id] = item;
  }
  return merged;
}

/** A visit ends when nothing was opened for this long; a reload within it shows the same news again. In milliseconds. */
export const VISIT_MS = 30 * 60_000;

/** Ids of the events and stories that a running story contains. */
export type ContentIds = { readonly events: string[]; readonly stories: string[] };

/**
 * Compares a running story with what the reader knows of it.
 * @param before what is stored; `undefined` at the first visit, when nothing is new.
 * @param content what the running story contains now.
 * @param now in milliseconds since 1970.
 * @returns the ids that are new, and the item to store.
 */
export function news(
  before: Followed | undefined,
  content: ContentIds,
  now: number,
): ContentIds & { readonly next: Followed } {
  const current = { events: [...content.events], stories: [...content.stories] };
  if (!before) return { events: [], stories: [], next: { at: now, ...current } };
  const visitOver = before.fresh !== undefined && now - before.at > VISIT_MS;
  const known: ContentIds = visitOver && before.fresh ? before.fresh : before;
  const knownIds = { events: new Set(known.events), stories: new Set(known.stories) };
  const events = content.events.filter((id) => !knownIds.events.has(id));
  const stories = content.stories.filter((id) => !knownIds.stories.has(id));
  const next: Followed = { at: now, events: [...known.events], stories: [...known.stories] };
  if (events.length + stories.length > 0) next.fresh = { at: now, ...current };
  else Object.assign(next, current);
  return { events, stories, next };
}

/**
 * Returns the list with the news marked as seen: what is fresh becomes known.
 * @param at when the reader saw them, in milliseconds since 1970; what was found later stays fresh.
 */
export function accept(list: FollowedList, at: number): FollowedList {
  return Object.fromEntries(
    Object.entries(list).map(([id, item]) => {
      const { fresh, ...known } = item;
      if (!fresh || fresh.at > at) return [id, item];
      return [id, { ...known, events: fresh.events, stories: fresh.stories }];
    }),
  );
}

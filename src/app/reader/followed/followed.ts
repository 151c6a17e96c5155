import * as v from 'valibot';
import { IdSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from '../store/time-schema.ts';

const IdsSchema = v.pipe(v.array(IdSchema), v.maxLength(5_000));

/** A running story the reader follows, by having opened it or a story of it, and what of it was known at the last visit. */
export const FollowedSchema = v.object({
  at: TimeSchema,
  events: IdsSchema,
  stories: IdsSchema,
  /** What a later visit brought, from when; it counts as known once that visit is over. */
  fresh: v.optional(v.object({ at: TimeSchema, events: IdsSchema, stories: IdsSchema })),
});
export type Followed = v.InferOutput<typeof FollowedSchema>;

/** Followed running stories, by id. */
export type FollowedList = Readonly<Record<string, Followed>>;

/** Reads a list that was stored or imported; a spoilt item is left out. */
export function readFollowed(stored: unknown): FollowedList {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) => {
      const parsed = v.safeParse(FollowedSchema, value);
      return parsed.success && v.safeParse(IdSchema, id).success ? [[id, parsed.output]] : [];
    }),
  );
}

/** Joins two lists; of two the newer wins. */
export function mergeFollowed(a: FollowedList, b: FollowedList): FollowedList {
  const merged: Record<string, Followed> = { ...a };
  for (const [id, item] of Object.entries(b)) {
    const mine = Object.hasOwn(merged, id) ? merged[id] : undefined;
    if (!mine || mine.at < item.at) merged[id] = item;
  }
  return merged;
}

/** A visit is over when nothing was opened for this long; a reload within it shows the same news again. */
export const VISIT_MS = 30 * 60_000;

type Holdings = { readonly events: readonly string[]; readonly stories: readonly string[] };

/**
 * What is new in a running story since the last visit, and what to remember.
 * @param before what was remembered; `undefined` at the first visit, when nothing is news.
 * @param holds ids of the events and stories that it has now. @param now milliseconds since 1970.
 */
export function news(
  before: Followed | undefined,
  holds: Holdings,
  now: number,
): { readonly events: readonly string[]; readonly stories: readonly string[]; readonly next: Followed } {
  const known = { events: [...holds.events], stories: [...holds.stories] };
  if (!before) return { events: [], stories: [], next: { at: now, ...known } };
  const over = before.fresh !== undefined && now - before.at > VISIT_MS;
  const base: Holdings = over && before.fresh ? before.fresh : before;
  const seen = { events: new Set(base.events), stories: new Set(base.stories) };
  const events = holds.events.filter((id) => !seen.events.has(id));
  const stories = holds.stories.filter((id) => !seen.stories.has(id));
  const next: Followed = { at: now, events: [...base.events], stories: [...base.stories] };
  if (events.length + stories.length > 0) next.fresh = { at: now, ...known };
  else Object.assign(next, known);
  return { events, stories, next };
}

/** The reader has seen the news: what came counts as known. */
export function accept(list: FollowedList): FollowedList {
  return Object.fromEntries(
    Object.entries(list).map(([id, { fresh, ...item }]) => [
      id,
      fresh ? { ...item, events: fresh.events, stories: fresh.stories } : item,
    ]),
  );
}

import * as v from 'valibot';
import { HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { TimeSchema } from './time.ts';

const SentenceIdSchema = v.pipe(v.string(), v.maxLength(40), v.regex(/^[\w-]+$/));
const FractionSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const FingerprintsSchema = v.record(HashSchema, HashSchema);

/** Where in the text the reader stopped. Pixels mean nothing after another text size; a sentence does. */
export const PlaceSchema = v.object({
  /** Sentence at the top of the screen. */
  sentence: SentenceIdSchema,
  /** How much of the sentence had gone past the top, 0 to 1. */
  offset: FractionSchema,
  /** Sentences around it, nearest first: one of them stands in when the sentence was edited away. */
  near: v.pipe(v.array(SentenceIdSchema), v.maxLength(16)),
  at: TimeSchema,
});
export type Place = v.InferOutput<typeof PlaceSchema>;

const VersionSchema = v.object({
  /** Mark of every block, by id. */
  blocks: FingerprintsSchema,
  at: TimeSchema,
});

/** What is remembered of a story that was opened. */
export const EntrySchema = v.object({
  /** When it was last open. */
  openedAt: TimeSchema,
  headline: v.optional(TextSchema),
  /** Running story it belongs to. */
  storyline: v.optional(IdSchema),
  place: v.optional(PlaceSchema),
  /** How far the reader has come, 0 to 1. */
  progress: v.optional(FractionSchema),
  /** When the end came into view. */
  readAt: v.optional(TimeSchema),
  /** Mark of the text as it was last open. */
  fingerprint: v.optional(HashSchema),
  /** The version that the reader knows. */
  known: v.optional(VersionSchema),
  /** A newer version, first seen at this time; it becomes the known one at a later visit. */
  fresh: v.optional(VersionSchema),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

/** Everything remembered, by article id. */
export type ReadingLog = Readonly<Record<string, Entry>>;

const MAX_ENTRIES = 1_000;
const isId = (key: string): boolean => v.safeParse(IdSchema, key).success;

/** Reads a log that was stored or imported: a spoilt entry is left out, the others stay. */
export function readLog(stored: unknown): ReadingLog {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries: [string, Entry][] = [];
  for (const [id, value] of Object.entries(stored)) {
    const parsed = v.safeParse(EntrySchema, value);
    if (parsed.success && isId(id)) entries.push([id, parsed.output]);
  }
  entries.sort(([, a], [, b]) => b.openedAt - a.openedAt);
  return Object.fromEntries(entries.slice(0, MAX_ENTRIES));
}

function mergeEntries(a: Entry, b: Entry): Entry {
  const [older, newer] = a.openedAt <= b.openedAt ? [a, b] : [b, a];
  const merged = { ...older, ...newer };
  // A place is younger or older by its own clock: an entry may be newer and yet carry an older place.
  const place = (older.place?.at ?? -1) > (newer.place?.at ?? -1) ? older.place : newer.place;
  const readAt = Math.max(older.readAt ?? -1, newer.readAt ?? -1);
  if (place) merged.place = place;
  if (readAt >= 0) merged.readAt = readAt;
  return merged;
}

/** Joins two logs; of two entries of one story the newer wins, part by part. */
export function mergeLogs(a: ReadingLog, b: ReadingLog): ReadingLog {
  const merged: Record<string, Entry> = { ...a };
  for (const [id, entry] of Object.entries(b)) {
    const before = Object.hasOwn(merged, id) ? merged[id] : undefined;
    merged[id] = before ? mergeEntries(before, entry) : entry;
  }
  return merged;
}

/** Stories begun and not read to the end, last opened first. */
export function unfinished(log: ReadingLog): readonly (Entry & { readonly id: string; readonly headline: string })[] {
  return Object.entries(log)
    .flatMap(([id, entry]) =>
      entry.place && entry.headline && (entry.readAt ?? -1) < 0 ? [{ ...entry, id, headline: entry.headline }] : [],
    )
    .sort((a, b) => b.openedAt - a.openedAt);
}

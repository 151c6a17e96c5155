import * as v from 'valibot';
import { HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { FractionSchema, PositionSchema } from '../position/position.ts';
import { TimeSchema } from '../store/time-schema.ts';

/** A version of a story: a fingerprint of each block, by block id. */
const VersionSchema = v.object({
  blocks: v.record(HashSchema, HashSchema),
  at: TimeSchema,
});

/** What is remembered of a story that was opened. Stored on readers' devices and in exported files. */
const LogEntrySchema = v.object({
  /** When it was last opened. */
  openedAt: TimeSchema,
  headline: v.optional(TextSchema),
  /** Id of the running story it belongs to. */
  storyline: v.optional(IdSchema),
  /** The reader's position, under the name that it has on readers' devices. */
  place: v.optional(PositionSchema),
  /** When the position was last given up: the reader was at the start, or had it forgotten. An older position does not return. */
  unplacedAt: v.optional(TimeSchema),
  /** Part of the story that has been on the screen, 0 to 1. */
  progress: v.optional(FractionSchema),
  /** When the end of the text was last on the screen. */
  readAt: v.optional(TimeSchema),
  /** Fingerprint of the text when it was last opened. */
  fingerprint: v.optional(HashSchema),
  /** The version that later ones are compared with. */
  known: v.optional(VersionSchema),
  /** A newer version, and when it was first seen; a later visit makes it the known one. */
  fresh: v.optional(VersionSchema),
});
export type LogEntry = v.InferOutput<typeof LogEntrySchema>;

/** All entries, by article id. */
export type ReadingLog = Readonly<Record<string, LogEntry>>;

const MAX_ENTRIES = 1_000;
const isId = (key: string): boolean => v.safeParse(IdSchema, key).success;

/** Reads a stored or imported log. Invalid entries are left out; of too many, the oldest are. */
export function readLog(stored: unknown): ReadingLog {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries: [string, LogEntry][] = [];
  for (const [id, value] of Object.entries(stored)) {
    const parsed = v.safeParse(LogEntrySchema, value);
    if (parsed.success && isId(id)) entries.push([id, parsed.output]);
  }
  entries.sort(([, a], [, b]) => b.openedAt - a.openedAt);
  return Object.fromEntries(entries.slice(0, MAX_ENTRIES));
}

function mergeEntries(a: LogEntry, b: LogEntry): LogEntry {
  const [older, newer] = a.openedAt <= b.openedAt ? [a, b] : [b, a];
  const { place: _, ...merged }: LogEntry = { ...older, ...newer };
  // Positions have times of their own: the entry opened last may carry the older position.
  const place = (older.place?.at ?? -1) > (newer.place?.at ?? -1) ? older.place : newer.place;
  const unplacedAt = Math.max(older.unplacedAt ?? -1, newer.unplacedAt ?? -1);
  const readAt = Math.max(older.readAt ?? -1, newer.readAt ?? -1);
  const progress = Math.max(older.progress ?? -1, newer.progress ?? -1);
  if (unplacedAt >= 0) merged.unplacedAt = unplacedAt;
  if (readAt >= 0) merged.readAt = readAt;
  if (progress >= 0) merged.progress = progress;
  return place && place.at > unplacedAt ? { ...merged, place } : merged;
}

/** Merges two logs. Of two entries for a story the newer wins, property by property. */
export function mergeLogs(a: ReadingLog, b: ReadingLog): ReadingLog {
  const merged: Record<string, LogEntry> = { ...a };
  for (const [id, entry] of Object.entries(b)) {
    const before = Object.hasOwn(merged, id) ? merged[id] : undefined;
    merged[id] = before ? mergeEntries(before, entry) : entry;
  }
  return merged;
}

/** Returns the stories with a position that were not read to the end, last opened first. */
export function unfinished(
  log: ReadingLog,
): readonly (LogEntry & { readonly id: string; readonly headline: string })[] {
  return Object.entries(log)
    .flatMap(([id, entry]) =>
      entry.place && entry.headline && (entry.readAt ?? -1) < 0 ? [{ ...entry, id, headline: entry.headline }] : [],
    )
    .sort((a, b) => b.openedAt - a.openedAt);
}

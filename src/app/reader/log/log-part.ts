import * as v from 'valibot';
import { getOwn } from '#domain/values/get-own.ts';
import { HashSchema, IdSchema, TextSchema } from '#domain/values/text-schema.ts';
import { FractionSchema, PositionSchema } from '../position/position.ts';
import type { Part } from '../store/part.ts';
import { TimeSchema } from '../store/time-schema.ts';
import { mergeLogs, type ReadingLog, readLog } from './reading-log.ts';
import { revisit } from './revisit.ts';

/** What can happen to this part. */
export const LogChangeSchema = v.variant('type', [
  /** A story was opened. */
  v.object({
    type: v.literal('visit'),
    article: IdSchema,
    at: TimeSchema,
    story: v.object({
      headline: TextSchema,
      storyline: v.nullable(IdSchema),
      fingerprint: HashSchema,
      blocks: v.record(HashSchema, HashSchema),
    }),
  }),
  /** The reader is at another sentence; `place` is `null` at the start, and when the reader has the position forgotten. */
  v.object({
    type: v.literal('position'),
    article: IdSchema,
    at: TimeSchema,
    place: v.nullable(PositionSchema),
    progress: FractionSchema,
    readAt: v.nullable(TimeSchema),
  }),
  /** Entries come from an exported file, or from where an older version put them aside. */
  v.object({ type: v.literal('merge'), log: v.pipe(v.unknown(), v.transform(readLog)) }),
]);
type LogChange = v.InferOutput<typeof LogChangeSchema>;

function applyChange(log: ReadingLog, change: LogChange): ReadingLog {
  if (change.type === 'merge') return mergeLogs(log, change.log);
  const { article, at } = change;
  const entry = getOwn(log, article);
  if (change.type === 'visit') {
    if (entry && entry.openedAt >= at) return log;
    return { ...log, [article]: revisit(entry, change.story, at).next };
  }
  const { place, progress, readAt } = change;
  return mergeLogs(log, {
    [article]: {
      openedAt: entry?.openedAt ?? at,
      progress,
      ...(place ? { place } : { unplacedAt: at }),
      ...(readAt === null ? {} : { readAt }),
    },
  });
}

/** The reading log, as a part of the reader's data. */
export const logPart: Part<ReadingLog, LogChange> = {
  key: 'reading-log',
  read: readLog,
  apply: applyChange,
  slot: (change) => (change.type === 'merge' ? null : `${change.type}:${change.article}`),
};

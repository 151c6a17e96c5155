import * as v from 'valibot';
import { type FollowedList, mergeFollowed, readFollowed } from '../followed/followed.ts';
import { mergeLogs, type ReadingLog, readLog } from '../log/reading-log.ts';
import { mergeSaved, readSaved, type SavedList } from '../saved/saved-list.ts';
import { TimeSchema } from '../store/time-schema.ts';

/** Identifies an exported file, whatever its name. Readers have such files, so it must not change. */
const FILE_KIND = 'sandarbh-reader';
const VERSION = 1;

/**
 * The most entries that a part of a file may have. No reader has as many, and a page that shows thousands of saved items takes
 * seconds.
 */
const MOST = { saved: 500, log: 1_000, followed: 200 };

/** An object with a limited number of entries; a larger one, or something else, counts as missing. */
const entries = (most: number) =>
  v.fallback(
    v.optional(
      v.pipe(
        v.record(v.string(), v.unknown()),
        v.check((part) => Object.keys(part).length <= most),
      ),
    ),
    undefined,
  );

const FileSchema = v.object({
  kind: v.literal(FILE_KIND),
  version: v.literal(VERSION),
  at: TimeSchema,
  saved: entries(MOST.saved),
  log: entries(MOST.log),
  followed: entries(MOST.followed),
});

/** Everything that the app stores for a reader, but for the stories they added. */
export type ReaderData = {
  readonly saved: SavedList;
  readonly log: ReadingLog;
  readonly followed: FollowedList;
};

/** Serializes the reader's data as the text of a JSON file. @param now in milliseconds since 1970. */
export function writeReaderData(data: ReaderData, now: number): string {
  return JSON.stringify({ kind: FILE_KIND, version: VERSION, at: now, ...data }, null, 2);
}

/** Why a file cannot be imported: it is not an exported file, or a newer version of the site wrote it. */
export type FileError = 'not-ours' | 'newer';

/** Clocks of devices differ; a time further ahead than this, in milliseconds, was never the present. */
const AHEAD_MS = 86_400_000;

/** Keys of times in what an exported file holds. */
const TIMES: ReadonlySet<string> = new Set(['at', 'began', 'openedAt', 'readAt', 'unplacedAt']);

/** Puts times of the future back to the present: nothing that happens here would ever be newer. */
const withoutFuture =
  (now: number) =>
  (key: string, value: unknown): unknown =>
    typeof value === 'number' && TIMES.has(key) && value > now + AHEAD_MS ? now : value;

/**
 * Parses an exported file. Invalid parts are left out.
 * @param now in milliseconds since 1970.
 */
export function readReaderData(text: string, now: number): ReaderData | FileError {
  let json: unknown;
  try {
    json = JSON.parse(text, withoutFuture(now));
  } catch {
    // Not JSON at all.
    return 'not-ours';
  }
  const parsed = v.safeParse(FileSchema, json);
  if (!parsed.success) {
    const newer = v.safeParse(v.object({ kind: v.literal(FILE_KIND), version: v.number() }), json);
    return newer.success && newer.output.version > VERSION ? 'newer' : 'not-ours';
  }
  const { saved, log, followed } = parsed.output;
  return { saved: readSaved(saved), log: readLog(log), followed: readFollowed(followed) };
}

/** Merges imported data into those of this device. Of two values for the same thing the newer wins; nothing is dropped. */
export function mergeReaderData(here: ReaderData, imported: ReaderData): ReaderData {
  return {
    saved: mergeSaved(here.saved, imported.saved),
    log: mergeLogs(here.log, imported.log),
    followed: mergeFollowed(here.followed, imported.followed),
  };
}

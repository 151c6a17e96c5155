import * as v from 'valibot';
import { type FollowedList, mergeFollowed, readFollowed } from '../followed/followed.ts';
import { mergeLogs, type ReadingLog, readLog } from '../log/reading-log.ts';
import { mergeSaved, readSaved, type SavedList } from '../saved/saved-list.ts';
import { TimeSchema } from '../store/time-schema.ts';

/** Mark of a file of ours, whatever its name. */
export const OWN_DATA_KIND = 'sandarbh-reader';
const VERSION = 1;

const SettingsSchema = v.object({
  at: TimeSchema,
  values: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(200))),
});

const FileSchema = v.object({
  kind: v.literal(OWN_DATA_KIND),
  version: v.literal(VERSION),
  at: TimeSchema,
  saved: v.optional(v.unknown()),
  log: v.optional(v.unknown()),
  followed: v.optional(v.unknown()),
  settings: v.optional(v.unknown()),
});

/** The reader's settings as they are stored, and when they were last changed. */
export type OwnSettings = v.InferOutput<typeof SettingsSchema>;

/** Everything a reader owns here. */
export type OwnData = {
  readonly saved: SavedList;
  readonly log: ReadingLog;
  readonly followed: FollowedList;
  readonly settings: OwnSettings | null;
};

/** One JSON file of all a reader owns. @param now milliseconds since 1970. */
export function writeOwnData(data: OwnData, now: number): string {
  return JSON.stringify({ kind: OWN_DATA_KIND, version: VERSION, at: now, ...data }, null, 2);
}

/** Why a file cannot be taken in: not JSON or not ours, or written by a newer version of the site. */
export type OwnDataFault = 'not-ours' | 'newer';

/** Reads such a file. Spoilt parts are left out; a file that is not ours is refused whole. */
export function readOwnData(text: string): OwnData | OwnDataFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not-ours';
  }
  const parsed = v.safeParse(FileSchema, json);
  if (!parsed.success) {
    const newer = v.safeParse(v.object({ kind: v.literal(OWN_DATA_KIND), version: v.number() }), json);
    return newer.success && newer.output.version > VERSION ? 'newer' : 'not-ours';
  }
  const { saved, log, followed, settings } = parsed.output;
  const checked = v.safeParse(SettingsSchema, settings);
  return {
    saved: readSaved(saved),
    log: readLog(log),
    followed: readFollowed(followed),
    settings: checked.success ? checked.output : null,
  };
}

/** Joins what is here with what a file brings: nothing newer is overwritten by something older, nothing is lost. */
export function mergeOwnData(here: OwnData, brought: OwnData): OwnData {
  const settings =
    brought.settings && (!here.settings || here.settings.at < brought.settings.at) ? brought.settings : here.settings;
  return {
    saved: mergeSaved(here.saved, brought.saved),
    log: mergeLogs(here.log, brought.log),
    followed: mergeFollowed(here.followed, brought.followed),
    settings,
  };
}

import * as v from 'valibot';
import { VISITED_KEY } from '../../loading/stages.ts';
import { TimeSchema } from '../store/time-schema.ts';

/** The reader's settings, by key, and when they last changed. Stored on readers' devices and in exported files. */
export const SettingsSchema = v.object({
  at: TimeSchema,
  values: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(200))),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings are in localStorage, so that they apply before the first paint. Their keys begin with this. */
const PREFIX = 'sandarbh-';

/** When an imported file last changed the settings. Settings that were never imported count as changed now. */
const CHANGED_AT_KEY = `${PREFIX}settings-at`;

/** Keys with the prefix that are no settings. */
const NOT_SETTINGS = [VISITED_KEY, CHANGED_AT_KEY];

/** Returns the reader's settings; `null` when there are none or localStorage is blocked. */
export function readSettings(): Settings | null {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && !NOT_SETTINGS.includes(key));
    if (keys.length === 0) return null;
    const at = Number(localStorage.getItem(CHANGED_AT_KEY) ?? Date.now());
    return { at, values: Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? ''])) };
  } catch {
    // localStorage is blocked or missing: no setting can be stored there.
    return null;
  }
}

/** Stores settings; they apply from the next page load on. */
export function writeSettings({ at, values }: Settings): void {
  try {
    for (const [key, value] of Object.entries(values)) {
      if (key.startsWith(PREFIX)) localStorage.setItem(key, value);
    }
    localStorage.setItem(CHANGED_AT_KEY, String(at));
  } catch {
    // localStorage is blocked or full: the settings stay as they were.
  }
}

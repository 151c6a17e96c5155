import { VISITED_KEY } from '../../loading/stages.ts';
import type { OwnSettings } from '../../reader/own-data.ts';

const NOT_SETTINGS = [VISITED_KEY, 'sandarbh-settings-at'];
/** Settings lie in localStorage, so that they hold before the first paint. Their keys begin with this. */
const PREFIX = 'sandarbh-';
/** When they last changed here by a file; what was never brought counts as set today. */
const AT_KEY = `${PREFIX}settings-at`;

/** The reader's settings as they are stored; `null` when there are none or storage is barred. */
export function readSettings(): OwnSettings | null {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && !NOT_SETTINGS.includes(key));
    if (keys.length === 0) return null;
    const at = Number(localStorage.getItem(AT_KEY) ?? Date.now());
    return { at, values: Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key) ?? ''])) };
  } catch {
    return null;
  }
}

/** Puts settings in place; they hold from the next page on. Barred storage leaves all as it was. */
export function writeSettings({ at, values }: OwnSettings): void {
  try {
    for (const [key, value] of Object.entries(values)) {
      if (key.startsWith(PREFIX)) localStorage.setItem(key, value);
    }
    localStorage.setItem(AT_KEY, String(at));
  } catch {
    // The settings stay as they were.
  }
}

import * as v from 'valibot';
import { type Place, PlaceSchema } from '../log/reading-log.ts';

const key = (article: string): string => `sandarbh-place-${article}`;

/** Notes a place at once, for a reload of this tab: the database may not be done when the page goes. `null` is the start. */
export function mirrorPlace(article: string, place: Place | null): void {
  try {
    if (place) sessionStorage.setItem(key(article), JSON.stringify(place));
    else sessionStorage.removeItem(key(article));
  } catch {
    // Blocked or full: the database has it a little later.
  }
}

/** The place noted in this tab; `null` when there is none. */
export function mirroredPlace(article: string): Place | null {
  try {
    const parsed = v.safeParse(PlaceSchema, JSON.parse(sessionStorage.getItem(key(article)) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

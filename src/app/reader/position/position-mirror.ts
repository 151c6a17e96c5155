import * as v from 'valibot';
import { nameAt } from '#domain/offline/cache-names.ts';
import { BASE_PATH } from '../../config/site.ts';
import { type Position, PositionSchema } from './position.ts';

/** Key in sessionStorage; tabs that are open now hold it. */
const keyOf = (article: string): string => `${nameAt(BASE_PATH, 'sandarbh-place')}-${article}`;

/**
 * Writes a position to sessionStorage, which is synchronous: when the page is unloaded, the database may not finish in time.
 * @param position `null` for the start of the story.
 */
export function mirrorPosition(article: string, position: Position | null): void {
  try {
    if (position) sessionStorage.setItem(keyOf(article), JSON.stringify(position));
    else sessionStorage.removeItem(keyOf(article));
  } catch {
    // Blocked or full: the database gets the position as well.
  }
}

/** Returns the position that was written in this tab; `null` when there is none. */
export function mirroredPosition(article: string): Position | null {
  try {
    const parsed = v.safeParse(PositionSchema, JSON.parse(sessionStorage.getItem(keyOf(article)) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    // Blocked, or not JSON.
    return null;
  }
}

/** Deletes all positions of this tab. */
export function clearMirror(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(keyOf('')));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // Blocked: there is none.
  }
}

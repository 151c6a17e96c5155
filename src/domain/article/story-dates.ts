import { compareEdtf } from '../dates/edtf.ts';
import type { Article } from './schema.ts';

type Dates = Pick<Article, 'dateline' | 'publishedAt'>;

const DAY_MS = 86_400_000;
/** Days after which a story that is written tells of the past. */
const PAST_AFTER = 30;

/**
 * The day that a story tells of: its dateline's, else the day when it was first published here. Distances in time and lists go
 * by it.
 */
export const toldOn = ({ dateline, publishedAt }: Dates): string | null => dateline.date ?? publishedAt;

/**
 * Whether a story was written long after what it tells of. Readers are then told both days. Days, months and years are read as
 * dates of ISO 8601; spans are not.
 */
export const tellsOfThePast = ({ dateline, publishedAt }: Dates): boolean =>
  Date.parse(publishedAt ?? '') - Date.parse(dateline.date ?? '') > PAST_AFTER * DAY_MS;

/** Orders stories by the day they tell of, newest first; of one day, the last published first. */
export const latestTold = (a: Dates & { readonly id: string }, b: Dates & { readonly id: string }): number =>
  compareEdtf(toldOn(b) ?? '', toldOn(a) ?? '') ||
  compareEdtf(b.publishedAt ?? '', a.publishedAt ?? '') ||
  (a.id < b.id ? -1 : 1);

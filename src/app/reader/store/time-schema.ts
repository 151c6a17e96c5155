import * as v from 'valibot';

/** The year 2286. */
const LATEST = 9_999_999_999_999;

/** Milliseconds since 1970, up to the year 2286. */
export const TimeSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST));

/**
 * Returns the time of something that happens now, after something that is noted: a clock that was wrong for a while may have put
 * that into the future.
 * @param now in milliseconds since 1970. @param times that the result has to be after; `undefined` for what is not noted.
 */
export const timeAfter = (now: number, ...times: readonly (number | undefined)[]): number =>
  Math.min(LATEST, Math.max(now, ...times.map((time = -1) => time + 1)));

import * as v from 'valibot';

/** Milliseconds since 1970, up to the year 2286. */
export const TimeSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(9_999_999_999_999));

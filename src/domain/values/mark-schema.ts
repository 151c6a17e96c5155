import * as v from 'valibot';

/** A short hash or fingerprint in Latin letters and digits. */
export const MarkSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,16}$/));

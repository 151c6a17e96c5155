import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';

/** A string that {@link parseEdtf} can read. In a module of its own: pages parse dates without the schema library. */
export const EdtfDateSchema = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== null, 'not a date: write 2001, 2001-06, 2001-06-15 or 2001-06-14/2001-06-15'),
);

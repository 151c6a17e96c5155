import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';
import { MembershipStatusSchema } from './schema.ts';

/** A time during which a country's standing stayed the same. */
export const MembershipSpanSchema = v.strictObject({
  status: MembershipStatusSchema,
  /** When it began, in exactly the precision known. */
  from: EdtfDateSchema,
  /** When the next standing took its place; `null` while it lasts. */
  until: v.nullable(EdtfDateSchema),
  /** Event that began it. */
  event: IdSchema,
});
export type MembershipSpan = v.InferOutput<typeof MembershipSpanSchema>;

/** What one country was to the organisation, oldest span first. */
export const CountryMembershipSchema = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  name: TextSchema,
  spans: v.pipe(v.array(MembershipSpanSchema), v.minLength(1)),
});
export type CountryMembership = v.InferOutput<typeof CountryMembershipSchema>;

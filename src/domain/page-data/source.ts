import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { HttpUrlSchema, LangSchema, TextSchema } from '../values/text-schema.ts';

/** A source as pages show it. Devices hold sources without the optional fields. */
export const PageSourceSchema = v.object({
  /** The title; the reporter's name in own reporting. */
  title: TextSchema,
  /** The publisher; the place in own reporting, where it is known. */
  publisher: v.nullable(TextSchema),
  /** `null` for own reporting. */
  url: v.nullable(HttpUrlSchema),
  lang: v.nullable(LangSchema),
  date: v.optional(EdtfDateSchema),
  /** `described`: the title is our description; `own`: own reporting. */
  note: v.optional(v.picklist(['described', 'own'])),
});
export type PageSource = v.InferOutput<typeof PageSourceSchema>;

import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { IdSchema, TextSchema } from '../values/text-schema.ts';

/** What a card shows of an article. */
export const CardSchema = v.object({
  id: IdSchema,
  headline: TextSchema,
  /** Day of the story; `null` when unknown (an explainer has its publishing day). */
  date: v.nullable(EdtfDateSchema),
  place: v.nullable(TextSchema),
  kind: v.picklist(['news', 'explainer']),
});
export type Card = v.InferOutput<typeof CardSchema>;

/** What a list shows of an article: the card and its standfirst. */
export const SummarySchema = v.object({ ...CardSchema.entries, standfirst: v.nullable(TextSchema) });
export type Summary = v.InferOutput<typeof SummarySchema>;

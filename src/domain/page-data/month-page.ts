import * as v from 'valibot';
import { SummarySchema } from '../article/card.ts';
import { parserOf } from './parser.ts';

const MonthSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** The list of all stories: months that have some, newest first. */
export const MonthsPageSchema = v.object({
  months: v.array(v.object({ month: MonthSchema, count: v.number() })),
  latest: v.array(SummarySchema),
});
export type MonthsPage = v.InferOutput<typeof MonthsPageSchema>;

/** The stories of a month, newest first, in pages of equal size. */
export const MonthPageSchema = v.object({
  month: MonthSchema,
  page: v.number(),
  pages: v.number(),
  articles: v.array(SummarySchema),
  /** Neighbouring months that have stories. */
  older: v.nullable(MonthSchema),
  newer: v.nullable(MonthSchema),
});
export type MonthPage = v.InferOutput<typeof MonthPageSchema>;

/** Each throws when a value has another shape. */
export const parseMonthsPage = parserOf(MonthsPageSchema);
export const parseMonthPage = parserOf(MonthPageSchema);

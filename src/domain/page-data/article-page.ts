import * as v from 'valibot';
import { MOST_BLOCKS } from '../article/block-fields.ts';
import { CardSchema } from '../article/card.ts';
import { LinkedBlockSchema } from '../article/linked.ts';
import { TieSchema } from '../article/relation.ts';
import { DatelineSchema, UpdateSchema } from '../article/schema.ts';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import { IdSchema, LangSchema, TextSchema } from '../values/text-schema.ts';
import { parserOf } from './parser.ts';
import { PageSourceSchema } from './source.ts';

/** A story offered beside another, and the reason. */
export const RelatedStorySchema = v.object({ story: CardSchema, ...TieSchema.entries });
export type RelatedStory = v.InferOutput<typeof RelatedStorySchema>;

/** All that the page of an article shows, except for the timeline, which stories share. */
export const ArticlePageSchema = v.object({
  id: IdSchema,
  kind: v.picklist(['news', 'explainer']),
  lang: LangSchema,
  headline: TextSchema,
  standfirst: v.nullable(TextSchema),
  dateline: DatelineSchema,
  publishedAt: v.nullable(EdtfDateSchema),
  modifiedAt: v.nullable(EdtfDateSchema),
  byline: v.nullable(TextSchema),
  agency: v.nullable(TextSchema),
  /** Minutes of reading, rounded up. */
  readingMinutes: v.number(),
  keyPoints: v.array(TextSchema),
  blocks: v.pipe(v.array(LinkedBlockSchema), v.maxLength(MOST_BLOCKS)),
  sources: v.array(PageSourceSchema),
  updates: v.array(UpdateSchema),
  /** Running stories this article belongs to; the first one's timeline stands beside the text. */
  storylines: v.array(v.object({ id: IdSchema, title: TextSchema, shortTitle: TextSchema })),
  /** Events this article reports, main one first. */
  events: v.array(IdSchema),
  /** Stories that a `related` block of the text points to, by id. */
  inline: v.record(v.string(), RelatedStorySchema),
  related: v.array(RelatedStorySchema),
  /** Stories that point here. */
  backlinks: v.array(CardSchema),
});
export type ArticlePage = v.InferOutput<typeof ArticlePageSchema>;

/** @throws when a value has another shape. */
export const parseArticlePage = parserOf(ArticlePageSchema);

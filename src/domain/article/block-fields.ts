import * as v from 'valibot';
import { EdtfDateSchema } from '../dates/edtf-schema.ts';
import {
  HttpUrlSchema,
  IdSchema,
  InnerPathSchema,
  LangSchema,
  PlainTextSchema,
  TextSchema,
} from '../values/text-schema.ts';

const nullableText = v.nullable(TextSchema);
const nullableLang = v.nullable(LangSchema);

/**
 * The fields, by type of block, that a content file and the page's data share. Both schemas are made of these, so that no value
 * passes the content check that the app refuses.
 */
export const BLOCK_FIELDS = {
  quote: { speaker: nullableText, lang: nullableLang },
  post: {
    author: nullableText,
    date: v.nullable(EdtfDateSchema),
    lang: nullableLang,
    url: v.nullable(HttpUrlSchema),
  },
  list: { ordered: v.boolean() },
  table: { caption: nullableText, header: v.array(PlainTextSchema), rows: v.array(v.array(PlainTextSchema)) },
  figure: {
    /** Address inside the site, or `null` when only the caption is held. */
    src: v.nullable(InnerPathSchema),
    alt: PlainTextSchema,
    width: v.nullable(v.number()),
    height: v.nullable(v.number()),
    caption: nullableText,
    credit: nullableText,
  },
  related: {
    /** The headline as the source printed it. */
    headline: TextSchema,
    /** Article id when we hold the story, else `null`. */
    target: v.nullable(IdSchema),
  },
};

/** Far above any real story; more blocks than this would hang a cheap phone. */
export const MOST_BLOCKS = 4_000;

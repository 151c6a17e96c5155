import * as v from 'valibot';
import { type Article, ArticleSchema, type Block, type Source, SourceSchema } from '#domain/article/schema.ts';
import { fnv1a } from '#domain/values/hash.ts';
import { isReservedId } from '#domain/values/reserved-id.ts';
import { latinSlug } from '#hindi/text/latin-slug.ts';
import type { RawBlock } from '../../text/model/raw-item.ts';
import type { ResolvedItem } from './resolved-item.ts';

/** Shortest slug used as an id, in characters. */
const SHORTEST_ID = 3;

function blockOf(block: RawBlock, targets: ResolvedItem['targets']): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { id: block.id, type: block.type, text: block.text };
    case 'quote':
      return { id: block.id, type: 'quote', text: block.text, speaker: block.speaker, lang: null };
    case 'post':
      return {
        id: block.id,
        type: 'post',
        text: block.text,
        author: block.author,
        date: block.date,
        lang: null,
        url: block.url,
      };
    case 'list':
      return { id: block.id, type: 'list', ordered: block.ordered, items: [...block.items] };
    case 'table':
      return {
        id: block.id,
        type: 'table',
        caption: block.caption,
        header: [...block.header],
        rows: block.rows.map((row) => [...row]),
      };
    case 'figure':
      return {
        id: block.id,
        type: 'figure',
        src: null,
        alt: block.alt,
        width: null,
        height: null,
        caption: block.caption,
        credit: block.credit,
      };
    case 'related':
      return { id: block.id, type: 'related', headline: block.headline, target: targets.get(block.id) ?? null };
  }
}

const isUsable = (id: string): boolean => id.length >= SHORTEST_ID && !isReservedId(id);

/**
 * The id of an imported article: a slug of the headline, else of the source's name. A feed item with a guid but no address is
 * named by a hash of the guid, so that a changed headline does not make a second article.
 */
export function articleId({ item }: ResolvedItem): string {
  if (item.key && !item.canonicalUrl) return `khabar-${shortHash(item.key)}`;
  const slug = latinSlug(item.headline);
  if (isUsable(slug)) return slug;
  const name = latinSlug(item.source.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''));
  return isUsable(name) ? name : 'khabar';
}

/** A hash of ten letters and digits. */
function shortHash(text: string): string {
  const half = (hash: number): string => hash.toString(36).padStart(7, '0').slice(-5);
  return half(fnv1a(text)) + half(fnv1a(text, 0x9747b28c));
}

/** The source that the address of a story makes; empty when it has none. */
function ownSource({ item }: ResolvedItem): Source[] {
  if (!item.canonicalUrl || !URL.canParse(item.canonicalUrl)) return [];
  return [
    {
      title: item.headline,
      publisher: item.publisher ?? new URL(item.canonicalUrl).hostname,
      url: item.canonicalUrl,
      lang: null,
    },
  ];
}

/** An article, or the first rule of the schema that the story breaks: its path in the article and the message. */
export type ToArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/**
 * Makes an article of a story. Fields that only an editor can fill are empty.
 * @param source the source that the editor gives; `null` for the address of the story, or none. An article without sources
 *   is a draft.
 */
export function toArticle(resolved: ResolvedItem, id: string, source: Source | null): ToArticle {
  const { item, targets } = resolved;
  const sources = source ? [source] : ownSource(resolved);
  const draft = {
    id,
    kind: 'news',
    lang: item.lang,
    headline: item.headline,
    headlineFrom: item.headlineFrom,
    standfirst: item.standfirst,
    dateline: item.dateline ?? { place: null, date: null },
    publishedAt: item.publishedAt,
    modifiedAt: item.modifiedAt,
    byline: item.byline,
    agency: item.agency,
    canonicalUrl: item.canonicalUrl,
    blocks: item.blocks.map((block) => blockOf(block, targets)),
  };
  const parsed = v.safeParse(v.omit(ArticleSchema, ['sources']), draft);
  const sourced = v.safeParse(v.array(SourceSchema), sources);
  if (!parsed.success || !sourced.success) {
    const issue = (parsed.issues ?? sourced.issues)?.[0];
    return { ok: false, path: issue ? (v.getDotPath(issue) ?? '') : '', reason: issue?.message ?? '' };
  }
  return { ok: true, article: { ...parsed.output, sources: sourced.output } };
}

import * as v from 'valibot';
import { type Article, ArticleSchema, type Block, type Source, SourceSchema } from '#domain/article/schema.ts';
import { fnv1a } from '#domain/values/hash.ts';
import { latinSlug } from '#hindi/text/latin-slug.ts';
import type { RawBlock } from '../../text/reading/raw-item.ts';
import type { ResolvedItem } from './to-json.ts';

/** Shortest slug that says something. */
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

/**
 * Id of an imported article: a slug of the headline, else of the source's name. An item that has an identity of its own but
 * no address (a feed's guid) is named by that, so that a new headline does not make a second article of it.
 */
export function articleId({ item }: ResolvedItem): string {
  if (item.key && !item.canonicalUrl) return `khabar-${shortHash(item.key)}`;
  const slug = latinSlug(item.headline);
  if (slug.length >= SHORTEST_ID) return slug;
  const name = latinSlug(item.source.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''));
  return name.length >= SHORTEST_ID ? name : 'khabar';
}

/** Two hashes, as ten letters and digits. */
function shortHash(text: string): string {
  const half = (hash: number): string => hash.toString(36).padStart(7, '0').slice(-5);
  return half(fnv1a(text)) + half(fnv1a(text, 0x9747b28c));
}

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

/** A fault that keeps an item from being an article: where in the article, and what. */
export type ArticleFault = { readonly path: string; readonly message: string };

/**
 * An item as an article of the content folder. Fields only an editor can fill stay empty.
 * @param source where the text comes from, when the editor says so; else the item's own address, else none:
 *   an article without sources is a draft.
 */
export function toArticle(
  resolved: ResolvedItem,
  id: string,
  source: Source | null,
): { article: Article; fault: null } | { article: null; fault: ArticleFault } {
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
    return { article: null, fault: { path: issue ? (v.getDotPath(issue) ?? '') : '', message: issue?.message ?? '' } };
  }
  return { article: { ...parsed.output, sources: sourced.output }, fault: null };
}

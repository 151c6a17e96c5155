import type { EntityMatcher } from '#domain/entity/find-entities.ts';
import { blockTexts } from '../../text/body/enrich.ts';
import type { RawBlock, RawItem, Refusal, ReportLine } from '../../text/reading/raw-item.ts';

/** An item with what the content folder says about it. */
export type ResolvedItem = {
  readonly item: RawItem;
  /** Article id behind each related block, by block id; `null` when we do not hold the story. */
  readonly targets: ReadonlyMap<string, string | null>;
  readonly entities: readonly { readonly id: string; readonly text: string; readonly block: string }[];
};

/** What one run found, for output. */
export type Outcome = {
  readonly items: readonly ResolvedItem[];
  readonly refused: readonly Refusal[];
  readonly report: readonly ReportLine[];
};

/** Known entities named in the blocks: each named form once a block. Names we do not know are not guessed. */
export function entitiesOf(item: RawItem, match: EntityMatcher): ResolvedItem['entities'] {
  const seen = new Set<string>();
  return item.blocks.flatMap((block) => {
    const found = new Map<string, { id: string; text: string; block: string }>();
    for (const text of blockTexts(block)) {
      for (const mention of match(text, seen)) {
        const key = `${mention.entity}\t${mention.text}`;
        if (!found.has(key)) found.set(key, { id: mention.entity, text: mention.text, block: block.id });
      }
    }
    return [...found.values()];
  });
}

function blockJson(block: RawBlock, targets: ResolvedItem['targets']): Record<string, unknown> {
  const { id, type } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { id, type, text: block.text };
    case 'quote':
      return { id, type, text: block.text, speaker: block.speaker };
    case 'post':
      return { id, type, text: block.text, author: block.author, date: block.date, url: block.url };
    case 'list':
      return { id, type, text: block.items.join('\n'), ordered: block.ordered, items: block.items };
    case 'table': {
      const text = [...(block.header.length > 0 ? [block.header] : []), ...block.rows]
        .map((row) => row.join('\t'))
        .join('\n');
      return { id, type, text, caption: block.caption, header: block.header, rows: block.rows };
    }
    case 'figure':
      return {
        id,
        type,
        text: block.caption,
        src: block.url,
        alt: block.alt,
        caption: block.caption,
        credit: block.credit,
      };
    case 'related':
      return { id, type, text: block.headline, headline: block.headline, target: targets.get(id) ?? null };
  }
}

function articleJson({ item, targets, entities }: ResolvedItem): Record<string, unknown> {
  return {
    source: item.source,
    kind: item.kind,
    headline: item.headline,
    headlineFrom: item.headlineFrom,
    lang: item.lang,
    dateline: item.dateline,
    byline: item.byline,
    agency: item.agency,
    publishedAt: item.publishedAt,
    modifiedAt: item.modifiedAt,
    canonicalUrl: item.canonicalUrl,
    blocks: item.blocks.map((block) => blockJson(block, targets)),
    quotes: item.quotes,
    related: item.blocks.flatMap((block) =>
      block.type === 'related'
        ? [{ headline: block.headline, target: targets.get(block.id) ?? null, line: block.line }]
        : [],
    ),
    dates: item.dates.map(({ text, start, end, precision, certain }) => ({ text, start, end, precision, certain })),
    entities,
  };
}

/** One article of the machine form; absent values are `null`. */
export function itemJson(resolved: ResolvedItem): string {
  return JSON.stringify(articleJson(resolved));
}

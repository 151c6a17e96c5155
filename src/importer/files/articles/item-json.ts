import type { RawBlock } from '../../text/model/raw-item.ts';
import type { ResolvedItem } from './resolved-item.ts';

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

function storyJson({ item, targets, entities }: ResolvedItem): Record<string, unknown> {
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

/** A story as one line of JSON, for the output of `--json`. Absent values are `null`. */
export function itemJson(resolved: ResolvedItem): string {
  return JSON.stringify(storyJson(resolved));
}

import type { RawBlock } from '#importer/text/model/raw-item.ts';
import type { Reading } from '#importer/text/model/reading.ts';

function describeBlock(block: RawBlock): string {
  switch (block.type) {
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}: ${block.items.join(' | ')}`;
    case 'table':
      return `table: ${[...(block.header.length > 0 ? [`[${block.header.join(' | ')}]`] : []), ...block.rows.map((row) => row.join(' | '))].join(' // ')}`;
    case 'figure':
      return `figure: ${block.caption ?? ''}${block.credit ? ` © ${block.credit}` : ''}`;
    case 'related':
      return `related: ${block.headline}`;
    case 'quote':
      return `quote: ${block.text} — ${block.speaker ?? '?'}`;
    case 'post':
      return `post: ${block.text} — ${block.author ?? '?'} ${block.date ?? '?'}`;
    default:
      return `${block.type === 'paragraph' ? 'p' : 'h'}: ${block.text}`;
  }
}

/** Describes a reading in short lines that a person can compare: fields that are set, then blocks, then refusals with their line. */
export function describeReading({ items, refused }: Reading): string[] {
  return [
    ...items.flatMap((item) => {
      const fields = {
        kind: item.kind === 'article' ? null : item.kind,
        headline: item.headlineFrom === 'first-sentence' ? null : item.headline,
        dateline: item.dateline && [item.dateline.place, item.dateline.date].filter((part) => part !== null).join(' '),
        byline: item.byline,
        agency: item.agency,
        published: item.publishedAt,
        modified: item.modifiedAt,
      };
      const set = Object.entries(fields).filter(([, value]) => value !== null);
      return [
        ...set.map(([name, value]) => `${name}= ${value}`),
        ...item.blocks.map(describeBlock),
        ...item.quotes
          .filter(({ block }) => item.blocks.find(({ id }) => id === block)?.type === 'paragraph')
          .map(({ text, speaker }) => `said: ${text} — ${speaker ?? '?'}`),
      ];
    }),
    ...refused.map(({ line, code }) => `refused ${line}: ${code}`),
  ];
}

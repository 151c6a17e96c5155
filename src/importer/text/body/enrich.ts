import { findDates } from '#hindi/dates/find-dates.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import type { RawBlock, RawItem } from '../model/raw-item.ts';
import { findQuotes } from './quotes.ts';

/** The texts of a block that the article keeps; none for a related story. */
export function blockTexts(block: RawBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'post':
    case 'quote':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat();
    case 'figure':
      return block.caption ? [block.caption] : [];
    default:
      return [];
  }
}

/**
 * Finds the quotations and dates of a story.
 * @param headline searched for dates too, unless `null`.
 * @param published ISO day of publishing, for relative dates and dates without a year.
 */
export function enrich(
  blocks: readonly RawBlock[],
  headline: string | null,
  published: string | null,
): Pick<RawItem, 'quotes' | 'dates'> {
  const spoken = blocks.flatMap((block) => {
    if (block.type === 'quote') {
      return [
        {
          text: trimEndWhere(block.text.replace(/^[“"‘'„]+/u, ''), /[”"’']/u).trim(),
          speaker: block.speaker,
          block: block.id,
        },
      ];
    }
    if (block.type !== 'paragraph') return [];
    return findQuotes(block.text).map(({ text, speaker }) => ({ text, speaker, block: block.id }));
  });
  const texts = [...(headline === null ? [] : [headline]), ...blocks.flatMap(blockTexts)];
  return { quotes: spoken, dates: texts.flatMap((text) => findDates(text, published)) };
}

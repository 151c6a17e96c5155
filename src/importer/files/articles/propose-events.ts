import { type FoundDate, findDates } from '#hindi/dates/find-dates.ts';
import { sentences } from '#hindi/text/segment.ts';
import { blockTexts } from '../../text/body/enrich.ts';
import type { ResolvedItem } from './resolved-item.ts';

/** A proposal for an event of a storyline: its date, the sentence it comes from and the id of its block. */
export type ProposedEvent = {
  /** EDTF. */
  readonly date: string;
  readonly certain: boolean;
  readonly sentence: string;
  readonly block: string;
};

/** A date found in text as EDTF, in its precision; `null` for a date that is not resolved. */
function edtf({ start, end, precision }: FoundDate): string | null {
  if (!start || !end) return null;
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'month') return start.slice(0, 7);
  return start === end ? start : `${start}/${end}`;
}

/** Proposes an event for each resolved date of a story, once a sentence, in the order of the text. Decades are left out. */
function proposeEvents({ item }: ResolvedItem): ProposedEvent[] {
  const seen = new Set<string>();
  return item.blocks.flatMap((block) =>
    blockTexts(block).flatMap((text) =>
      sentences(text).flatMap((sentence) =>
        findDates(sentence, item.publishedAt).flatMap((found) => {
          const date = edtf(found);
          const key = `${date}\t${sentence}`;
          if (!date || found.precision === 'decade' || seen.has(key)) return [];
          seen.add(key);
          return [{ date, certain: found.certain, sentence: sentence.trim(), block: block.id }];
        }),
      ),
    ),
  );
}

/** The proposals of stories as lines: date, `?` when uncertain, block id and sentence. */
export function proposalLines(items: readonly ResolvedItem[]): string[] {
  return items.flatMap((resolved) => [
    `${resolved.item.source} — प्रस्तावित घटनाएं / proposed events:`,
    ...proposeEvents(resolved).map(
      ({ date, certain, sentence, block }) => `  ${date}${certain ? '' : ' ?'}\t${block}\t${sentence}`,
    ),
  ]);
}

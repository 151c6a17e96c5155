import { basename } from 'node:path';
import type { ResolvedItem } from '../files/articles/resolved-item.ts';
import type { Placed } from '../files/content-folder/place-article.ts';
import type { Refusal } from '../text/model/reading.ts';

/** Width of a text on a terminal, in columns: combining marks have none. */
const width = (text: string): number => Array.from(text.replace(/[\p{Mn}\p{Cf}]/gu, '')).length;
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const shorten = (text: string, to: number): string => {
  if (width(text) <= to) return text;
  let short = '';
  for (const word of text.split(' ')) {
    if (width(`${short} ${word}…`) > to) break;
    short = short === '' ? word : `${short} ${word}`;
  }
  return `${short}…`;
};

const OUTCOMES = {
  new: 'नई / new',
  updated: 'बदली / updated',
  replaced: 'पूरी बदली / replaced',
  unchanged: 'वही / unchanged',
} as const;

/** Rows as lines of a table with aligned columns; the first row is the header. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const count = ({ item }: ResolvedItem, type: string): string =>
  String(item.blocks.filter((block) => block.type === type).length);

function outcomeText(placed: Placed, dryRun: boolean): string {
  const written = dryRun ? 'लिखा नहीं / not written: ' : '';
  const copies = placed.copies.map((copy) => `, पुरानी / old → ${copy}`).join('');
  return `${written}${OUTCOMES[placed.outcome]}${placed.draft ? ', मसौदा / draft' : ''} → ${placed.file}${copies}`;
}

const HEAD = ['फाइल / file', 'शीर्षक / headline', 'पैरा / para', 'संबंधित / related', 'क्या हुआ / outcome'];

/** The row of an article in the summary. */
export function summaryRow(resolved: ResolvedItem, placed: Placed, dryRun: boolean): string[] {
  const { item, targets } = resolved;
  const links = item.blocks.filter(({ type }) => type === 'related').map(({ id }) => targets.get(id) ?? null);
  return [
    shorten(basename(item.source), 32),
    shorten(item.headline, 44),
    count(resolved, 'paragraph'),
    `${links.length} (${links.filter((target) => target !== null).length} मिले / held)`,
    outcomeText(placed, dryRun),
  ];
}

/** A refusal as a line: file and line, code, message. */
export function refusalLine({ source, line, code, message }: Refusal): string {
  return `✗ ${source}${line === null ? '' : `:${line}`}  ${code}  ${message}`;
}

/** The summary of an import as lines: a table with a row for each article, the refusals and the totals. */
export function summaryLines(rows: readonly (readonly string[])[], refused: readonly Refusal[]): string[] {
  const totals = `${rows.length} खबरें, ${refused.length} नहीं ली गईं / ${rows.length} articles, ${refused.length} refused`;
  return [...(rows.length > 0 ? [...table([HEAD, ...rows]), ''] : []), ...refused.map(refusalLine), totals];
}

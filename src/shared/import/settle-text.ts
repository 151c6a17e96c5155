import { contentStems } from './content-words.ts';
import type { Fragment } from './fragment.ts';
import { endsLikeBody, isBody, isHeadlineLike } from './headline-shape.ts';

/** Longest line taken for a subhead. */
const LONGEST_HEADING = 120;

/** Links without a marker: this many words that carry meaning, and at most one in so many of them anywhere else in the story. */
const LINK_WORDS = 4;
const SHARED_OF = 7;

function isUnmarkedLink(row: Fragment, others: ReadonlySet<string>): boolean {
  const length = row.text.trim().length;
  if (length < 24 || length > 150) return false;
  const own = [...contentStems(row.text)];
  const shared = own.filter((stem) => others.has(stem)).length;
  return own.length >= LINK_WORDS && shared <= Math.floor(own.length / SHARED_OF);
}

/** Whether the paragraph goes on behind something that was cut out of its line. */
export function goesOn(rows: readonly Fragment[], index: number): boolean {
  const line = rows[index]?.line;
  const next = rows.slice(index + 1).find((row) => row.role !== 'dropped' || row.line !== line);
  return next !== undefined && next.line === line && next.joins;
}

/** Decides for each body line that is left whether it is a paragraph, a subhead or a related headline that came without a marker. */
export function settleText(rows: readonly Fragment[]): Fragment[] {
  const texts = rows.filter((row) => row.role === 'text');
  const bodies = texts.filter((row) => isBody(row.text));
  return rows.map((row, index) => {
    if (row.role !== 'text') return row;
    const text = row.text.trim();
    const before = rows.slice(0, index).some((other) => other.role === 'text');
    if (row.joins || goesOn(rows, index) || !isHeadlineLike(text, LONGEST_HEADING + 40)) {
      const colon = /[:：ः]$/u.test(text) && text.length <= 80 && before && !endsLikeBody(text);
      return {
        ...row,
        role: colon && rows.slice(index + 1).some((other) => other.role === 'text') ? 'heading' : 'paragraph',
      };
    }
    const ahead = rows
      .slice(index + 1)
      .find((other) => other.role !== 'blank' && other.role !== 'dropped' && other.role !== 'related');
    if (bodies.length >= 3 && !(/[?”"’']$/u.test(text) && text.length < 60)) {
      const others = new Set(texts.flatMap((other) => (other === row ? [] : [...contentStems(other.text)])));
      if (isUnmarkedLink(row, others)) return { ...row, role: 'related', value: text, code: 'unmarked-link' };
    }
    const leads =
      ahead !== undefined &&
      (ahead.role === 'list' ||
        ahead.role === 'table' ||
        ahead.role === 'quote' ||
        ahead.role === 'figure' ||
        (ahead.role === 'text' && isBody(ahead.text)));
    const speech = /[”"’']$/u.test(text) && /(?:कहा|बोले|बताया|लिखा)[,:]?\s*(?:कि\s*)?[“"‘']/u.test(text);
    return { ...row, role: leads && !speech && text.length <= LONGEST_HEADING ? 'heading' : 'paragraph' };
  });
}

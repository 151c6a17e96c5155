import { words } from '#hindi/text/fold.ts';
import { contentStems } from '../cues/content-words.ts';
import { isBody, isHeadlineLike } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';

/** Longest subhead, in characters. */
const LONGEST_HEADING = 120;

/**
 * A related headline without a marker has this many content words, and at most one in `SHARED_OF` occurs elsewhere in the
 * story.
 */
const LINK_WORDS = 4;
const SHARED_OF = 7;

/** The number of rows in which each stem occurs. */
function stemCounts(rows: readonly Fragment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const stem of contentStems(row.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Verb forms at the end of sentences, rare at the end of headlines. */
const FINITE = /(?:^|\s)(?:है|हैं|था|थी|थीं|थे|हूं|हूँ|होगा|होगी|होंगे|\S+(?:े|ए|ये)(?:गा|गी|ंगे|ंगी))$/u;
/** Question words. */
const ASKS = /(?:^|\s)(?:क्या|कौन|कब|कहां|कहाँ|कैसे|कैसा|कैसी|क्यों|कितना|कितनी|कितने|किस|किसे|किसका|कौनसा|कौन-सा)(?=\s|$)/u;
/** Fewest words of a sentence; a shorter clause may be a subhead (`मामला क्या है`, `जांच जारी है`). */
const SENTENCE_WORDS = 6;

/** Whether a line is a sentence without an end mark. */
function isOpenSentence(text: string): boolean {
  return FINITE.test(text) && words(text).length >= SENTENCE_WORDS && !ASKS.test(text);
}

/** Whether a line is mostly in Latin letters, like advertisements between paragraphs. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/[a-z]/giu)?.length ?? 0) > letters / 2;
}

/** Whether a line is a related headline without a marker: shaped like a headline, with content words foreign to the story. */
function isUnmarkedLink(text: string, counts: ReadonlyMap<string, number>): boolean {
  if (text.length < 24 || text.length > 150 || (/[?”"’']$/u.test(text) && text.length < 60)) return false;
  if (FINITE.test(text) || /^[([]/u.test(text) || isLatin(text)) return false;
  const own = [...contentStems(text)];
  const shared = own.filter((stem) => (counts.get(stem) ?? 0) > 1).length;
  return own.length >= LINK_WORDS && shared <= Math.floor(own.length / SHARED_OF);
}

/** The first row after `index` that passes a test. */
function rowAfter(rows: readonly Fragment[], index: number, test: (row: Fragment) => boolean): Fragment | undefined {
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row && test(row)) return row;
  }
  return undefined;
}

/** Whether the paragraph at `index` continues after something that was cut out of its line. */
export function goesOn(rows: readonly Fragment[], index: number): boolean {
  const line = rows[index]?.line;
  const next = rowAfter(rows, index, (row) => row.role !== 'dropped' || row.line !== line);
  return next !== undefined && next.line === line && next.joins;
}

/** Blocks that a subhead can stand above, beside paragraphs. */
const LED = new Set(['list', 'table', 'quote', 'figure', 'post']);

/** Whether a subhead can stand above a row. */
function isLed(row: Fragment | undefined): boolean {
  if (!row) return false;
  return LED.has(row.ready?.type ?? row.role) || (row.role === 'text' && isBody(row.text));
}

/** Classifies the remaining body lines as paragraphs, subheads or related headlines without a marker. */
export function settleText(rows: readonly Fragment[]): Fragment[] {
  const texts = rows.filter((row) => row.role === 'text');
  const [first, last] = [texts[0], texts.at(-1)];
  const linksPossible = texts.filter((row) => isBody(row.text)).length >= 3;
  const counts = linksPossible ? stemCounts(texts) : new Map<string, number>();
  return rows.map((row, index): Fragment => {
    if (row.role !== 'text') return row;
    const text = row.text.trim();
    if (row.joins || goesOn(rows, index) || !isHeadlineLike(text, LONGEST_HEADING + 40)) {
      const colon = /[:：ः]$/u.test(text) && text.length <= 80 && row !== first && row !== last;
      return { ...row, role: colon ? 'heading' : 'paragraph' };
    }
    if (linksPossible && isUnmarkedLink(text, counts))
      return { ...row, role: 'related', value: text, code: 'unmarked-link' };
    const ahead = rowAfter(rows, index, ({ role }) => role !== 'blank' && role !== 'dropped' && role !== 'related');
    const speech = /[”"’']$/u.test(text) && /(?:कहा|बोले|बताया|लिखा)[,:]?\s*(?:कि\s*)?[“"‘']/u.test(text);
    const heads = isLed(ahead) && !speech && !isOpenSentence(text);
    return { ...row, role: heads && text.length <= LONGEST_HEADING ? 'heading' : 'paragraph' };
  });
}

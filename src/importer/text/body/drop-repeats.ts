import { foldWords } from '#hindi/text/fold.ts';
import { countNames } from '../cues/count-names.ts';
import type { Fragment } from '../model/fragment.ts';
import { goesOn } from './settle-text.ts';

/** Shortest line that counts as a repeat, in characters: short ones may come twice (`हां`, a refrain). */
const SHORTEST = 40;

/** Longest dateline before the words of a teaser in the full paragraph, in characters. */
const LONGEST_DATELINE = 60;

/** Names of sections in a breadcrumb trail: `होम India News …`. */
const TRAIL =
  'होम|home|hindi|hindi news|news|india|india news|national|world|sports|business|entertainment|state|देश|विदेश|दुनिया|राज्य|खबर|खबरें|न्यूज|समाचार|हिंदी|हिन्दी|भारत|खेल|मनोरंजन'.split(
    '|',
  );
const TRAIL_SEPARATOR = /[\s/|›»>:,-]/u;

/** Whether a line is the breadcrumb trail of the page, with the headline at its end. */
function isTrail(text: string, headline: string): boolean {
  const line = text.trim();
  if (headline === '' || !line.endsWith(headline)) return false;
  const trail = line.slice(0, -headline.length).trim();
  return !TRAIL_SEPARATOR.test(trail.charAt(0)) && countNames(trail, TRAIL, TRAIL_SEPARATOR) > 0;
}

/** For each key the next one that is not empty; empty when there is none. */
function followingKeys(keys: readonly string[]): string[] {
  const following: string[] = [];
  let next = '';
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    next = keys[at] || next;
  }
  return following;
}

/**
 * Drops what is printed twice: paragraphs, captions and related headlines, teasers that are the beginning of the next
 * paragraph, and the headline.
 * @param headline the headline of the story, empty when it has none of its own.
 */
export function dropRepeats(rows: readonly Fragment[], headline: string): Fragment[] {
  const seen = new Set<string>();
  const links = new Set<string>();
  const title = foldWords(headline);
  const keys = rows.map((row) => (row.role === 'text' && !row.joins ? foldWords(row.text) : ''));
  const following = followingKeys(keys);
  return rows.map((row, index) => {
    if (row.role === 'related') {
      const key = foldWords(row.value ?? '');
      if (links.has(key)) return { ...row, role: 'dropped', code: 'repeated-headline' };
      links.add(key);
      return row;
    }
    if (row.ready?.type === 'heading' && foldWords(row.ready.text) === title) {
      return { ...row, role: 'dropped', ready: null, code: 'repeated-headline' };
    }
    if (row.role === 'figure') {
      const caption = row.value ?? '';
      if (caption.length >= SHORTEST) seen.add(foldWords(caption));
      return row;
    }
    const key = keys[index] ?? '';
    if (key === '' || goesOn(rows, index)) return row;
    if (key === title && row.text.trim().length <= headline.length + 4)
      return { ...row, role: 'dropped', code: 'repeated-headline' };
    if (row.text.trim().length < SHORTEST) return row;
    if (isTrail(row.text, headline)) return { ...row, role: 'dropped', code: 'furniture' };
    const next = (following[index] ?? '').slice(0, LONGEST_DATELINE + key.length + 1);
    if (next.includes(`${key} `)) return { ...row, role: 'dropped', code: 'teaser' };
    if (seen.has(key)) return { ...row, role: 'dropped', code: 'repeated-paragraph' };
    seen.add(key);
    return row;
  });
}

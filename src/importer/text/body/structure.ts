import { words } from '#hindi/text/fold.ts';
import { endsLikeBody } from '../cues/line-shape.ts';
import type { Fragment, Role } from '../model/fragment.ts';

/** A bullet or number at the start of a list item. */
const BULLET = /^\s*(?:[•●▪◦‣■□◆►▶✔✓»·*]\s*|[-–]\s+|\(?[0-9०-९]{1,2}[.)]\)?\s+|[0-9०-९]{1,2}\s*[-–:]\s+)(?=\S)/u;
const NUMBERED = /^\s*\(?[0-9०-९]/u;

/** The text of a list item without its bullet or number; `null` when the line is not an item. */
export function itemText(line: string): string | null {
  const match = BULLET.exec(line);
  return match ? line.slice(match[0].length) : null;
}

/** Whether a list item has a number. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

/**
 * The cells of a table row, separated by tabs, by two bars or more (one may stand for a danda) or by three spaces or more.
 * @returns `null` when the line is not a row.
 */
export function cells(line: string): string[] | null {
  const text = line.trim();
  const parts = text.includes('\t')
    ? text.split(/\t\s*/)
    : (text.match(/\|/g)?.length ?? 0) >= 2
      ? text.replace(/^\||\|$/g, '').split('|')
      : text.split(/ {3,}/);
  const trimmed = parts.map((part) => part.trim());
  return trimmed.length >= 2 && trimmed.every((part) => part.length <= 60) ? trimmed : null;
}

/** Whether a line is the rule under the header of a table. */
const isRule = (line: string): boolean => /^[\s|:+-]+$/.test(line) && line.includes('-');

type Run = { readonly from: number; readonly to: number };

/** Runs of text rows that pass a test. `gaps` allows blank lines between them. */
function runsOf(rows: readonly Fragment[], gaps: boolean, test: (row: Fragment, first: Fragment) => boolean): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const first = rows[at];
    if (first?.role !== 'text' || !test(first, first)) continue;
    let to = at;
    for (let next = at + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (row?.role === 'blank' && gaps) continue;
      if (row?.role !== 'text' || !test(row, first)) break;
      to = next;
    }
    found.push({ from: at, to });
    at = to;
  }
  return found;
}

/** Gives the text rows of a run a role and a group. */
function assign(rows: Fragment[], run: Run, role: Role, group: number): void {
  for (let at = run.from; at <= run.to; at += 1) {
    const row = rows[at];
    if (row?.role === 'text') rows[at] = { ...row, role, group };
  }
}

/** The number of text rows in a run. */
const size = (rows: readonly Fragment[], run: Run): number =>
  rows.slice(run.from, run.to + 1).filter((row) => row.role === 'text').length;

/** The speaker on the line after a pull quote: `-नाम, पद`. */
const ATTRIBUTION = /^\s*[-–—]\s*(?<who>[^\s\-–—•][^।?!]{1,70})$/u;
const QUOTED = /^\s*[“"‘'„](?<text>.{8,})$/u;
const QUOTED_WITH_NAME = /^\s*[“"‘'„](?<text>.{8,}?[”"’'])\s{0,8}[-–—]\s{0,8}(?<who>[^।?!“”"]{2,60})$/u;
/** The author, handle and date at the end of an embedded post. */
const POST_SIGNATURE =
  /[—–-]\s{0,8}(?<author>[^—–()]{1,60}?)\s{0,8}\(@\w{1,30}\)\s{0,8}(?<date>[\p{L}\d ,.]{0,40}\d{4})?\s{0,8}$/u;
/** Longest signature, in UTF-16 units. */
const LONGEST_SIGNATURE = 200;

/** Gives pull quotes and embedded posts their roles, in place. */
function takePullQuotes(rows: Fragment[], next: () => number): void {
  /** Indexes of the text rows that nothing has taken yet. */
  const open: number[] = [];
  let lastFull = -1;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const before = lastFull;
    if (row?.role !== 'blank') lastFull = at;
    if (row?.role !== 'text') continue;
    open.push(at);
    if (row.joins) continue;
    const from = Math.max(0, row.text.length - LONGEST_SIGNATURE);
    const post = POST_SIGNATURE.exec(row.text.slice(from));
    if (post) {
      const own = row.text.slice(0, from + post.index).trim();
      open.pop();
      const above = own === '' ? (open.pop() ?? -1) : -1;
      const group = next();
      const previous = rows[above];
      if (previous) rows[above] = { ...previous, role: 'post', group };
      rows[at] = {
        ...row,
        role: 'post',
        value: own,
        extra: `${post.groups?.author ?? ''}\t${post.groups?.date ?? ''}`,
        group,
      };
      continue;
    }
    const inline = QUOTED_WITH_NAME.exec(row.text);
    if (inline?.groups?.text && words(inline.groups.who ?? '').length <= 8) {
      open.pop();
      rows[at] = {
        ...row,
        role: 'quote',
        value: inline.groups.text,
        extra: inline.groups.who?.trim() ?? null,
        group: next(),
      };
      continue;
    }
    const who = ATTRIBUTION.exec(row.text)?.groups?.who;
    if (!who || words(who).length > 9 || endsLikeBody(row.text)) continue;
    const quoted = rows[before];
    if (quoted?.role !== 'text' || quoted.joins || itemText(quoted.text) !== null) continue;
    if (!QUOTED.test(quoted.text) && !(who.includes(',') && quoted.text.length <= 500)) continue;
    open.length -= 2;
    const group = next();
    rows[before] = { ...quoted, role: 'quote', extra: who.trim(), group };
    rows[at] = { ...row, role: 'quote', value: '', group };
  }
}

/** Finds tables, lists, pull quotes and embedded posts among the body rows. The rows of one block get the same group. */
export function findStructure(rows: readonly Fragment[]): Fragment[] {
  const result = [...rows];
  let group = 0;
  const next = (): number => {
    group += 1;
    return group;
  };
  takePullQuotes(result, next);
  const counted = new Map(result.map((row) => [row, isRule(row.text) ? -1 : (cells(row.text)?.length ?? 0)] as const));
  const columns = (row: Fragment): number => counted.get(row) ?? 0;
  for (const run of runsOf(
    result,
    false,
    (row, first) => columns(first) >= 2 && (columns(row) === columns(first) || columns(row) === -1),
  )) {
    if (size(result, run) >= 2) assign(result, run, 'table', next());
  }
  for (const run of runsOf(result, true, (row) => itemText(row.text) !== null)) {
    if (size(result, run) >= 2) assign(result, run, 'list', next());
  }
  result.forEach((row, at) => {
    const highlights = row.role === 'dropped' && row.code === 'furniture' && /हा[इई]लाइट्स/u.test(row.text);
    if (!highlights) return;
    let to = at;
    while (
      result[to + 1]?.role === 'text' &&
      !endsLikeBody(result[to + 1]?.text ?? '') &&
      (result[to + 1]?.text.length ?? 0) < 160
    )
      to += 1;
    if (to - at >= 2) assign(result, { from: at + 1, to }, 'list', next());
  });
  return result;
}

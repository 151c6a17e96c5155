import { words } from '#hindi/text/fold.ts';
import { endsLikeBody } from '../head/headline-shape.ts';
import type { Fragment, Role } from '../reading/fragment.ts';

const BULLET = /^\s*(?:[•●▪◦‣■□◆►▶✔✓»·*]\s*|[-–]\s+|\(?[0-9०-९]{1,2}[.)]\)?\s+|[0-9०-९]{1,2}\s*[-–:]\s+)(?=\S)/u;
const NUMBERED = /^\s*\(?[0-9०-९]/u;

/** A list item's text without its bullet or number, `null` when the line is no item. */
export function itemText(line: string): string | null {
  const match = BULLET.exec(line);
  return match ? line.slice(match[0].length) : null;
}

/** Whether a list is numbered. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

/** Cells of a table row: by tabs, by bars (three cells or more, so that a bar for a danda is none) or by wide gaps. */
export function cells(line: string): string[] | null {
  const text = line.trim();
  const parts = text.includes('\t')
    ? text.split(/\s*\t\s*/)
    : (text.match(/\|/g)?.length ?? 0) >= 2
      ? text.replace(/^\||\|$/g, '').split('|')
      : text.split(/ {3,}/);
  const trimmed = parts.map((part) => part.trim());
  return trimmed.length >= 2 && trimmed.every((part) => part.length <= 60) ? trimmed : null;
}

const isRule = (line: string): boolean => /^[\s|:+-]+$/.test(line) && line.includes('-');

type Run = { readonly from: number; readonly to: number };

/** Runs of text rows (blank lines between are skipped when `gaps`) for which a test holds. */
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

function assign(rows: Fragment[], run: Run, role: Role, group: number): void {
  for (let at = run.from; at <= run.to; at += 1) {
    const row = rows[at];
    if (row?.role === 'text') rows[at] = { ...row, role, group };
  }
}

const size = (rows: readonly Fragment[], run: Run): number =>
  rows.slice(run.from, run.to + 1).filter((row) => row.role === 'text').length;

/** `-नाम, पद` behind a pull quote. */
const ATTRIBUTION = /^\s*[-–—]\s*(?<who>[^\s\-–—•][^।?!]{1,70})$/u;
const QUOTED = /^\s*[“"‘'„](?<text>.{8,})$/u;
const QUOTED_WITH_NAME = /^\s*[“"‘'„](?<text>.{8,}?[”"’'])\s*[-–—]\s*(?<who>[^।?!“”"]{2,60})$/u;
const POST_SIGNATURE = /[—–-]\s*(?<author>[^—–()]{1,60}?)\s*\(@\w{1,30}\)\s*(?<date>[\p{L}\d ,.]*\d{4})?\s*$/u;

function takePullQuotes(rows: Fragment[], next: () => number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row?.role !== 'text' || row.joins) continue;
    const post = POST_SIGNATURE.exec(row.text);
    if (post) {
      const alone = row.text.slice(0, post.index).trim() === '';
      const before = alone ? rows.slice(0, at).findLastIndex((other) => other.role === 'text') : -1;
      const group = next();
      const previous = rows[before];
      if (previous) rows[before] = { ...previous, role: 'post', group };
      rows[at] = {
        ...row,
        role: 'post',
        value: row.text.slice(0, post.index).trim(),
        extra: `${post.groups?.author ?? ''}\t${post.groups?.date ?? ''}`,
        group,
      };
      continue;
    }
    const inline = QUOTED_WITH_NAME.exec(row.text);
    if (inline?.groups?.text && words(inline.groups.who ?? '').length <= 8) {
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
    const before = rows.slice(0, at).findLastIndex((other) => other.role !== 'blank');
    const quoted = rows[before];
    if (quoted?.role !== 'text' || quoted.joins || itemText(quoted.text) !== null) continue;
    if (!QUOTED.test(quoted.text) && !(who.includes(',') && quoted.text.length <= 500)) continue;
    const group = next();
    rows[before] = { ...quoted, role: 'quote', extra: who.trim(), group };
    rows[at] = { ...row, role: 'quote', value: '', group };
  }
}

/** Finds tables, lists, pull quotes and posts among the body rows and gives each its group. */
export function findStructure(rows: readonly Fragment[]): Fragment[] {
  const result = [...rows];
  let group = 0;
  const next = (): number => {
    group += 1;
    return group;
  };
  takePullQuotes(result, next);
  const columns = (row: Fragment): number => (isRule(row.text) ? -1 : (cells(row.text)?.length ?? 0));
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

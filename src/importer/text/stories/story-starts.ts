import { foldWords } from '#hindi/text/fold.ts';
import { gluedStamp } from '../cues/date-stamps.ts';
import { isBody, isHeadlineLike } from '../cues/line-shape.ts';
import { type DatelineContext, readDateline, readDatelineAlone } from '../head/dateline.ts';
import type { Fragment } from '../model/fragment.ts';
import { isRoundUpTitle } from './kind-of.ts';
import { isOtherStory } from './topic-shift.ts';

/** The section before a headline: `देश / `. */
const SECTION = /^\s*[\p{L}\p{M}]{2,18}(?:\s[\p{L}\p{M}]{2,12})?\s+\/\s+(?=\S)/u;
/** Length of the texts that are compared, after and before a possible headline, in characters. */
const PIECE = 900;
const BEFORE = 3000;
/** Fewest body paragraphs between the starts of two stories. */
const BODY_BETWEEN = 1;
/** Least body of a story that only a separator announces, in characters; an editor's note is shorter. */
const LEAST_BEHIND_SEPARATOR = 200;

/** What shows the start of a story. */
type Sign = 'title' | 'dateline' | 'separator' | null;

/** The indexes of the text rows, except those that continue a line. */
const textRows = (rows: readonly Fragment[]): number[] =>
  rows.flatMap((row, index) => (row.role === 'text' && !row.joins ? [index] : []));

/** What shows that a story begins at a text row. `texts` are the indexes of the text rows, `at` is an index of `texts`. */
function signAt(rows: readonly Fragment[], texts: readonly number[], at: number, context: DatelineContext): Sign {
  const index = texts[at] ?? 0;
  const row = rows[index];
  if (!row) return null;
  const titleLike = isHeadlineLike(row.text) && row.text.trim().length >= 20;
  const before = rows.slice(texts[at - 1] ?? 0, index);
  const nextText = texts[at + 1] ?? rows.length;
  const between = rows.slice(index + 1, nextText);
  if (gluedStamp(row.text) || (titleLike && SECTION.test(row.text))) return 'title';
  if (before.some((other) => other.role === 'separator') && (titleLike || isBody(row.text))) return 'separator';
  if (before.some((other) => other.role === 'headline')) return 'title';
  if (titleLike) {
    if (between.some((other) => other.role === 'publishedAt' || other.role === 'modifiedAt' || other.role === 'byline'))
      return 'title';
    for (const ahead of texts.slice(at + 1, at + 4)) {
      const next = rows[ahead];
      if (!next) break;
      if (readDatelineAlone(next.text, context)) return 'title';
      const dateline = readDateline(next.text, context);
      if (dateline && (dateline.structural || ahead === texts[at + 1])) return 'title';
      if (isBody(next.text) || isHeadlineLike(next.text)) break;
    }
  }
  return isBody(row.text) && readDateline(row.text, context)?.structural ? 'dateline' : null;
}

/** The start of the story whose dateline is at `at`: the line before it when that can be a headline. */
function titleBefore(rows: readonly Fragment[], texts: readonly number[], at: number): number {
  const before = rows[texts[at - 1] ?? -1];
  return before && isHeadlineLike(before.text) && before.text.trim().length >= 20 ? at - 1 : at;
}

/** The texts before and after `at` that are compared: back to `from` at most, each up to its length. */
function sides(rows: readonly Fragment[], texts: readonly number[], from: number, at: number): [string, string] {
  const text = (begin: number, end: number): string =>
    texts
      .slice(begin, end)
      .map((index) => rows[index]?.text ?? '')
      .join('\n');
  const lengthAt = (index: number): number => (rows[texts[index] ?? -1]?.text.length ?? 0) + '\n'.length;
  let end = at + 1;
  for (let length = lengthAt(at) - 1; end < texts.length && length < PIECE; end += 1) length += lengthAt(end);
  let begin = at - 1;
  for (let length = lengthAt(begin) - 1; begin > from && length < BEFORE; begin -= 1) length += lengthAt(begin - 1);
  return [text(begin, at), text(at, end)];
}

/** The start of a story: an index of the text rows, and whether only a separator shows it. */
type Start = { readonly at: number; readonly bare: boolean };

/** Removes starts without a body after them: links, tags, credits and notes after the last paragraph. */
function withStory(rows: readonly Fragment[], texts: readonly number[], starts: readonly Start[]): Start[] {
  return starts.filter(({ at, bare }, index) => {
    if (index === 0) return true;
    const bodies = texts
      .slice(at, starts[index + 1]?.at)
      .map((text) => rows[text]?.text.trim() ?? '')
      .filter((text) => isBody(text));
    return bodies.length > 0 && (!bare || bodies.join(' ').length >= LEAST_BEHIND_SEPARATOR);
  });
}

/** The first row of the story whose first text is row `index`: a labelled headline before it, if there is one. */
function firstRow(rows: readonly Fragment[], before: number, index: number): number {
  const label = rows.slice(before + 1, index).findIndex((row) => row.role === 'headline');
  return label < 0 ? index : before + 1 + label;
}

/**
 * Finds the lines on which stories seem to begin; one line or none means one story. A start is shown by a separator, a
 * headline with a section or a date stamp, a headline with a byline, date or dateline after it, a dateline with an agency,
 * desk or day in the middle of the text, or a line like a headline after which the topic changes.
 * The short items of a round-up are not stories.
 * @param places names of further dateline places.
 */
export function storyStarts(rows: readonly Fragment[], places: readonly string[] = []): number[] {
  const context: DatelineContext = { published: null, places: new Set(places.map(foldWords)) };
  const texts = textRows(rows);
  const starts: Start[] = [];
  let bodies = 0;
  let datelines = 0;
  let from = 0;
  const roundUp = isRoundUpTitle(rows[texts[0] ?? 0]?.text ?? '');
  const changesTopic = (at: number): boolean => {
    const row = rows[texts[at] ?? 0];
    const next = rows[texts[at + 1] ?? -1];
    if (roundUp || !row || !next || !isHeadlineLike(row.text, 180) || row.text.trim().length < 25 || isBody(row.text))
      return false;
    return isBody(next.text) && isOtherStory(...sides(rows, texts, from, at));
  };
  for (let at = 0; at < texts.length; at += 1) {
    const row = rows[texts[at] ?? 0];
    if (!row) continue;
    const sign =
      at === 0 ? 'title' : (signAt(rows, texts, at, context) ?? (bodies >= 2 && changesTopic(at) ? 'title' : null));
    const enough = bodies >= BODY_BETWEEN && (sign !== 'dateline' || datelines > 0 || bodies > 2);
    if (sign && (at === 0 || enough)) {
      const begin = sign === 'dateline' && at > 0 ? titleBefore(rows, texts, at) : at;
      const bare = sign === 'separator' && !isHeadlineLike(row.text);
      if (begin !== starts.at(-1)?.at) starts.push({ at: begin, bare });
      bodies = 0;
      from = begin;
      datelines = 0;
    }
    if (isBody(row.text)) bodies += 1;
    if (readDateline(row.text, context)?.structural || readDatelineAlone(row.text, context)) datelines += 1;
  }
  const lines = withStory(rows, texts, starts).map(({ at }) => {
    const index = texts[at] ?? 0;
    return rows[firstRow(rows, texts[at - 1] ?? -1, index)]?.line ?? 1;
  });
  return [...new Set(lines)];
}

/** Splits rows at the lines on which stories begin. Rows before the first start belong to the first story. */
export function splitStories(rows: readonly Fragment[], starts: readonly number[]): Fragment[][] {
  const parts: Fragment[][] = [];
  let part = 0;
  for (const row of rows) {
    while ((starts[part + 1] ?? Number.POSITIVE_INFINITY) <= row.line) part += 1;
    while (part > 0 && (starts[part] ?? 0) > row.line) part -= 1;
    const list = parts[part];
    if (list) list.push(row);
    else parts[part] = [row];
  }
  return parts.filter((part) => part !== undefined);
}

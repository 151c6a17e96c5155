import { readDateline } from '../head/dateline.ts';
import { endsLikeBody } from '../head/headline-shape.ts';
import { type Fragment, fragment } from './fragment.ts';
import type { Line } from './lines.ts';

const SEPARATOR = /^\s*(?:[=_*~#+·•—–-]\s*){3,}$|^\s*<\/?doc\b[^>]*>\s*$/u;
/** A bracket with an app advertisement that was broken over lines, perhaps never closed. */
const OPEN_APP_BRACKET = /[([](?=[^()[\]]*(?:ऐप|एप|एंड्र))[^()[\]]*$/u;
const BULLET = /^\s*(?:[•●▪◦‣■□◆►▶✓»*·-]|\(?[0-9०-९]{1,2}[.)]\)?)\s/u;

type Run = Line[];

const NO_CONTEXT = { published: null, places: new Set<string>() };

/** A headline without a blank line behind it: the line that begins with a dateline begins the text. */
function beginsText(run: Run, line: Line): boolean {
  return run.length <= 2 && Boolean(readDateline(line.text, NO_CONTEXT)?.structural);
}

/** Runs of lines with text between blank lines; a headline right before a dateline is a run of its own. */
function runs(lines: readonly Line[]): Run[] {
  const all: Run[] = [];
  let open: Run | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') open = null;
    else if (open && !beginsText(open, line)) open.push(line);
    else {
      open = [line];
      all.push(open);
    }
  }
  return all;
}

/** Lines cut at a width, as mail and old systems do: most lines of the run nearly full, most without the end of a sentence. */
function isWrapped(run: Run): boolean {
  if (run.length < 3) return false;
  const inner = run.slice(0, -1);
  const width = Math.max(...run.map((line) => line.text.trim().length));
  if (width > 130 || width < 40 || run.some((line) => BULLET.test(line.text) || line.text.includes('\t'))) return false;
  const full = inner.filter((line) => line.text.trim().length >= width * 0.7).length;
  const open = inner.filter((line) => !endsLikeBody(line.text)).length;
  const last = run.at(-1);
  return full >= inner.length * 0.9 && open >= inner.length * 0.6 && last !== undefined && endsLikeBody(last.text);
}

function join(lines: readonly Line[], blankBefore: boolean): Fragment {
  const [first, ...rest] = lines;
  return fragment({
    line: first?.number ?? 1,
    more: rest.map((line) => line.number),
    text: lines.map((line) => line.text.trim()).join(' '),
    role: 'text',
    blankBefore,
  });
}

/** What a broken app advertisement goes on with. */
const APP_TALK = /ऐप|एप|क्लिक|फेसबुक|फ़ेसबुक|ट्विटर|यूट्यूब|फॉलो|फ़ॉलो|डाउनलोड/u;

/** Lines of an app bracket that opens on line `from`: up to the one that closes it, or as long as they go on about the app. */
function bracketLines(lines: readonly Line[], from: number): Line[] {
  let to = from + 1;
  while (to < lines.length && to - from < 6 && APP_TALK.test(lines[to]?.text ?? '')) {
    to += 1;
    if (/[)\]]/.test(lines[to - 1]?.text ?? '')) break;
  }
  return lines.slice(from, to);
}

/** One fragment a line, blank lines too; wrapped lines and broken brackets are joined. */
export function toRows(lines: readonly Line[]): Fragment[] {
  const wrapped = new Map<Line, Run>();
  for (const run of runs(lines)) {
    const first = run[0];
    if (first && isWrapped(run)) wrapped.set(first, run);
  }
  const rows: Fragment[] = [];
  let blank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.text.trim() === '') {
      rows.push(fragment({ line: line.number, text: line.text, role: 'blank' }));
      blank = true;
      continue;
    }
    let group: readonly Line[] = wrapped.get(line) ?? [line];
    if (group.length === 1 && OPEN_APP_BRACKET.test(line.text)) group = bracketLines(lines, index);
    if (group.length === 1 && SEPARATOR.test(line.text))
      rows.push(
        fragment({ line: line.number, text: line.text, role: 'separator', code: 'separator', blankBefore: blank }),
      );
    else
      rows.push(
        group.length === 1
          ? fragment({ line: line.number, text: line.text, role: 'text', blankBefore: blank })
          : join(group, blank),
      );
    const last = group.at(-1);
    if (last && last !== line) index = lines.indexOf(last, index);
    blank = false;
  }
  return rows;
}

import { foldWords } from '#hindi/text/fold.ts';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { isBody } from '../../text/head/headline-shape.ts';
import { type Fragment, fragment } from '../../text/reading/fragment.ts';
import { splitLines } from '../../text/reading/lines.ts';
import { messageOf } from '../../text/reading/messages.ts';
import type { RawBlock, Reading, ReportLine } from '../../text/reading/raw-item.ts';
import { type ReadOptions, type RowsOptions, readRows, refuseRows } from '../../text/reading/read-rows.ts';
import { toRows } from '../../text/reading/rows.ts';
import { lineFinder } from '../bytes/source-lines.ts';
import { addOutside, type Completed, contentOf } from './add-outside.ts';
import { type DomElement, htmlText, parseHtml } from './dom.ts';
import { findBody } from './find-body.ts';
import { HtmlReader } from './html-fragments.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageFault, proseOf } from './page-fault.ts';
import { storyPieces } from './page-pieces.ts';
import { parsePage } from './parse-page.ts';

/** Rows of a piece of HTML and the addresses of its links by their text. */
export function htmlRows(
  element: DomElement,
  base: string | null,
  source: string,
): { rows: Fragment[]; links: Map<string, string> } {
  const links = new Map<string, string>();
  const reader = new HtmlReader({ base, lineOf: lineFinder(source), links });
  reader.read(element);
  return { rows: reader.finish(), links };
}

/** Gives related blocks the addresses their links had. */
export function withAddresses(reading: Reading, links: ReadonlyMap<string, string>): Reading {
  const byWords = new Map([...links].map(([text, url]) => [foldWords(text), url]));
  const addressed = (block: RawBlock): RawBlock =>
    block.type === 'related' && block.url === null
      ? { ...block, url: byWords.get(foldWords(block.headline)) ?? null }
      : block;
  return { ...reading, items: reading.items.map((item) => ({ ...item, blocks: item.blocks.map(addressed) })) };
}

const BODY_TAGS = /<(?:p|br|div|h\d|ul|ol|li)\b[^>]*>/i;

/** Text of a JSON-LD body: its own paragraphs when it has line ends, tags removed. Tags may be escaped once more. */
export function bodyRows(body: string, source: string): Fragment[] {
  for (let html = body, depth = 0; depth < 3; html = htmlText(html), depth += 1) {
    if (BODY_TAGS.test(html)) return htmlRows(parseHtml(html).body, null, source).rows;
  }
  const find = lineFinder(source);
  return toRows(splitLines(htmlText(body))).map((row) => ({
    ...row,
    line: row.role === 'blank' ? find('') : find(normalizeForStorage(row.text)),
  }));
}

/** A description worth keeping: no headline again, no beginning of the body. */
function standfirstOf(facts: PageFacts, rows: readonly Fragment[]): string | null {
  const description = facts.known.standfirst;
  if (!description || /(?:\.{3}|…)$/u.test(description) || description.length > 400) return null;
  const key = foldWords(description);
  if (key === foldWords(facts.known.headline ?? '')) return null;
  return rows.some((row) => foldWords(row.text).includes(key)) ? null : description;
}

/** Rows without the page's visible title: the headline has been told. */
function withoutTitle(rows: readonly Fragment[], heading: string | null): Fragment[] {
  const key = foldWords(heading ?? '');
  const isTitle = (row: Fragment): boolean =>
    foldWords(row.ready?.type === 'heading' ? row.ready.text : row.text) === key;
  return rows.map((row) =>
    key !== '' && isTitle(row) ? { ...row, role: 'dropped', ready: null, code: 'repeated-headline' } : row,
  );
}

const dropped = (source: string, line: number): ReportLine => {
  const code = 'outside-body';
  return { source, line, action: 'dropped', as: null, code, message: messageOf(code) };
};

/** A page's body with what the body finder left out of its story. */
function completed(
  page: DomElement,
  rows: readonly Fragment[],
  facts: PageFacts,
  html: string,
  links: Map<string, string>,
): Completed {
  const body = rows.filter((row) => row.role === 'text' && isBody(row.text)).map((row) => foldWords(row.text));
  // A gallery has no paragraphs; its pictures are found all the same.
  if (body.length === 0) return { rows, standfirst: null, outside: [] };
  return addOutside(rows, storyPieces(page, body, { base: facts.base, lineOf: lineFinder(html), links }));
}

/**
 * Reads a saved page: facts from JSON-LD, then meta elements; the body from the page itself, or from the JSON-LD where
 * that holds clearly more. Nothing active survives. A listing, an error page, a page that is one picture is refused.
 */
export function readHtml(html: string, options: ReadOptions): Reading {
  const page = parsePage(html);
  const facts = pageFacts(page);
  const body = findBody(html);
  const found = body ? htmlRows(body, facts.base, html) : { rows: [], links: new Map<string, string>() };
  const { links } = found;
  const { rows, ...rest } = completed(page, found.rows, facts, html, links);
  const fromLd = facts.body ? bodyRows(facts.body, html) : [];
  const ldTellsMore = proseOf(fromLd) > proseOf(rows) * 1.3;
  const chosen = withoutTitle(ldTellsMore ? fromLd : rows, facts.heading);
  const fault = pageFault(facts, chosen, body, page);
  if (fault) {
    const account = chosen.length > 0 ? chosen : [fragment({ line: 1, text: '', role: 'text' })];
    return refuseRows(options.source, account, chosen[0]?.line ?? 1, fault);
  }
  const { standfirst: _description, ...known } = facts.known;
  const summary = ldTellsMore ? null : rest.standfirst;
  const standfirst = summary ? contentOf(summary) : standfirstOf(facts, chosen);
  const full: RowsOptions = { ...options, single: true, known: { ...known, ...(standfirst ? { standfirst } : {}) } };
  const reading = withAddresses(readRows(chosen, full), links);
  const code = facts.ldArticles > 0 ? 'facts-from-json-ld' : 'facts-from-meta';
  const note = {
    source: options.source,
    line: 1,
    action: 'field' as const,
    as: 'headline',
    code,
    message: messageOf(code),
  };
  if (reading.items.length === 0) return reading;
  const around = ldTellsMore
    ? []
    : rest.outside.flatMap(({ line, more }) => [line, ...more].map((at) => dropped(options.source, at)));
  const told = summary ? [{ ...note, line: summary.line, as: 'standfirst', code: null, message: null }] : [];
  const report = [...told, ...reading.report, ...around].sort((a, b) => a.line - b.line);
  return { ...reading, report: [note, ...report] };
}

import { foldWords } from '#hindi/text/fold.ts';
import { isBody } from '../../text/cues/line-shape.ts';
import { type Fragment, fragment } from '../../text/model/fragment.ts';
import { messageOf } from '../../text/model/messages.ts';
import type { Reading, ReportLine } from '../../text/model/reading.ts';
import { type ReadOptions, type RowsOptions, readRows } from '../../text/reading/read-rows.ts';
import { refuseRows } from '../../text/report/refuse.ts';
import type { DomElement } from '../dom/dom.ts';
import { bodyRows, htmlRows, withAddresses } from '../html/html-rows.ts';
import { lineFinder } from '../source/line-finder.ts';
import { addOutside, type Completed, contentOf } from './add-outside.ts';
import { findBody } from './find-body.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { storyPieces } from './page-pieces.ts';
import { pageRefusal, proseOf } from './page-refusal.ts';
import { parsePage } from './parse-page.ts';

/** The description of a page as standfirst; `null` when it is shortened, too long, the headline or a part of the body. */
function standfirstOf(facts: PageFacts, rows: readonly Fragment[]): string | null {
  const description = facts.known.standfirst;
  if (!description || /(?:\.{3}|…)$/u.test(description) || description.length > 400) return null;
  const key = foldWords(description);
  if (key === foldWords(facts.known.headline ?? '')) return null;
  return rows.some((row) => foldWords(row.text).includes(key)) ? null : description;
}

/** Drops the rows that repeat the visible headline of the page. */
function withoutTitle(rows: readonly Fragment[], heading: string | null): Fragment[] {
  const key = foldWords(heading ?? '');
  const isTitle = (row: Fragment): boolean =>
    foldWords(row.ready?.type === 'heading' ? row.ready.text : row.text) === key;
  return rows.map((row) =>
    key !== '' && isTitle(row) ? { ...row, role: 'dropped', ready: null, code: 'repeated-headline' } : row,
  );
}

/** Completes a body with what the body finder left out of the story. */
function completed(
  page: DomElement,
  rows: readonly Fragment[],
  facts: PageFacts,
  html: string,
  links: Map<string, string>,
): Completed {
  const body = rows.filter((row) => row.role === 'text' && isBody(row.text)).map((row) => foldWords(row.text));
  // A gallery has no paragraphs, and the body finder does not leave out its pictures.
  if (body.length === 0) return { rows, standfirst: null, outside: [] };
  return addOutside(rows, storyPieces(page, body, { base: facts.base, lineOf: lineFinder(html), links }));
}

/** Report rows on blocks of the page outside its story. */
const outsideReport = (source: string, outside: readonly Fragment[]): ReportLine[] => {
  const code = 'outside-body';
  const row = { action: 'dropped', as: null, code, message: messageOf(code) } as const;
  return outside.flatMap(({ line, more }) => [line, ...more].map((at) => ({ source, line: at, ...row })));
};

/**
 * Reads a saved page as one story. Its facts come from JSON-LD or meta elements, its body from the page, or from the JSON-LD
 * when that has clearly more text. Listings, error pages and pages without text are refused.
 */
export function readPage(html: string, options: ReadOptions): Reading {
  const page = parsePage(html);
  const facts = pageFacts(page);
  const body = findBody(html);
  const found = body ? htmlRows(body, facts.base, html) : { rows: [], links: new Map<string, string>() };
  const { links } = found;
  const { rows, standfirst: summaryRow, outside } = completed(page, found.rows, facts, html, links);
  const fromLd = facts.body ? bodyRows(facts.body, html) : [];
  const ldHasMore = proseOf(fromLd) > proseOf(rows) * 1.3;
  const chosen = withoutTitle(ldHasMore ? fromLd : rows, facts.heading);
  const reason = pageRefusal(facts, chosen, body, page);
  if (reason) {
    const refused = chosen.length > 0 ? chosen : [fragment({ line: 1, text: '', role: 'text' })];
    return refuseRows(options.source, refused, chosen[0]?.line ?? 1, reason);
  }
  const summary = ldHasMore ? null : summaryRow;
  const standfirst = summary ? contentOf(summary) : standfirstOf(facts, chosen);
  const { standfirst: _description, ...known } = facts.known;
  const full: RowsOptions = { ...options, single: true, known: { ...known, ...(standfirst ? { standfirst } : {}) } };
  const reading = withAddresses(readRows(chosen, full), links);
  if (reading.items.length === 0) return reading;
  const { source } = options;
  const code = facts.ldArticles > 0 ? 'facts-from-json-ld' : 'facts-from-meta';
  const first: ReportLine = { source, line: 1, action: 'field', as: 'headline', code, message: messageOf(code) };
  const standfirstReport: ReportLine[] = summary
    ? [{ ...first, line: summary.line, as: 'standfirst', code: null, message: null }]
    : [];
  const outsideRows = ldHasMore ? [] : outsideReport(source, outside);
  const report = [...standfirstReport, ...reading.report, ...outsideRows].sort((a, b) => a.line - b.line);
  return { ...reading, report: [first, ...report] };
}

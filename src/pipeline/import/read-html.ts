import { foldWords } from '#shared/hindi/fold.ts';
import { normalizeForStorage } from '#shared/hindi/normalize.ts';
import { type Fragment, fragment } from '#shared/import/fragment.ts';
import { splitLines } from '#shared/import/lines.ts';
import { messageOf } from '#shared/import/messages.ts';
import type { RawBlock, Reading } from '#shared/import/raw-item.ts';
import { type ReadOptions, type RowsOptions, readRows, refuseRows } from '#shared/import/read-rows.ts';
import { toRows } from '#shared/import/rows.ts';
import { type DomElement, htmlText, parseHtml } from './dom.ts';
import { findBody } from './find-body.ts';
import { HtmlReader } from './html-fragments.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageFault, proseOf } from './page-fault.ts';
import { lineFinder } from './source-lines.ts';

/** Rows of a piece of HTML and the addresses of its links by their text. */
export function htmlRows(
  element: DomElement,
  base: string | null,
  source: string,
): { rows: Fragment[]; links: ReadonlyMap<string, string> } {
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

/**
 * Reads a saved page: facts from JSON-LD, then meta elements; the body from the page itself, or from the JSON-LD where
 * that holds clearly more. Nothing active survives. A listing, an error page, a page that is one picture is refused.
 */
export function readHtml(html: string, options: ReadOptions): Reading {
  const page = parseHtml(html);
  const facts = pageFacts(page);
  const body = findBody(html);
  const { rows, links } = body ? htmlRows(body, facts.base, html) : { rows: [], links: new Map<string, string>() };
  const fromLd = facts.body ? bodyRows(facts.body, html) : [];
  const chosen = withoutTitle(proseOf(fromLd) > proseOf(rows) * 1.3 ? fromLd : rows, facts.heading);
  const fault = pageFault(facts, chosen, body, page);
  if (fault) {
    const account = chosen.length > 0 ? chosen : [fragment({ line: 1, text: '', role: 'text' })];
    return refuseRows(options.source, account, chosen[0]?.line ?? 1, fault);
  }
  const { standfirst: _description, ...known } = facts.known;
  const standfirst = standfirstOf(facts, chosen);
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
  return reading.items.length > 0 ? { ...reading, report: [note, ...reading.report] } : reading;
}

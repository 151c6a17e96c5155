import { foldWords } from '#hindi/text/fold.ts';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { splitLines } from '../../text/input/lines.ts';
import { toRows } from '../../text/input/rows.ts';
import type { Fragment } from '../../text/model/fragment.ts';
import type { RawBlock } from '../../text/model/raw-item.ts';
import type { Reading } from '../../text/model/reading.ts';
import { type DomElement, parseHtml } from '../dom/dom.ts';
import { htmlText } from '../dom/dom-text.ts';
import { lineFinder } from '../source/line-finder.ts';
import { HtmlReader } from './html-reader.ts';

/**
 * Reads an element into fragments.
 * @param base address that resolves links.
 * @param source text of the file, for line numbers.
 * @returns the fragments, and the addresses of the links by their text.
 */
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

/** Gives the related stories of a reading the addresses of the links with their headlines. */
export function withAddresses(reading: Reading, links: ReadonlyMap<string, string>): Reading {
  const byWords = new Map([...links].map(([text, url]) => [foldWords(text), url]));
  const addressed = (block: RawBlock): RawBlock =>
    block.type === 'related' && block.url === null
      ? { ...block, url: byWords.get(foldWords(block.headline)) ?? null }
      : block;
  return { ...reading, items: reading.items.map((item) => ({ ...item, blocks: item.blocks.map(addressed) })) };
}

const BODY_TAGS = /<(?:p|br|div|h\d|ul|ol|li)\b[^<>]*>/i;

/** Reads the `articleBody` of JSON-LD into fragments: HTML, which may be escaped up to twice, or plain lines of text. */
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

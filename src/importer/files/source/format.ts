import { doctypeEnd } from './doctype.ts';

/** Formats that the importer reads; `feed` is an XML feed. */
export type Format = 'text' | 'html' | 'feed' | 'json';

/** What may stand before the content of a file, by the signs at its start and end. */
const PREAMBLE: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['/*', '*/'],
  ['//', '\n'],
];

/** The length of the comment or declaration at an offset; 0 when there is none or it does not end. */
function preambleAt(text: string, at: number): number {
  if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) return Math.max(0, doctypeEnd(text, at) - at);
  for (const [open, close] of PREAMBLE) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? 0 : end + close.length - at;
  }
  return 0;
}

/** A text without the spaces, comments and declarations at its start. */
function withoutPreamble(text: string): string {
  let at = 0;
  for (;;) {
    at = text.length - text.slice(at).trimStart().length;
    const length = preambleAt(text, at);
    if (length === 0) return text.slice(at);
    at += length;
  }
}

/** The format of a text, by its beginning without comments and declarations, or by its HTML tags. */
export function formatOf(text: string): Format {
  const start = withoutPreamble(text.slice(0, 20_000).replace(/^\ufeff/, ''));
  if (/^<(?:rss|feed|rdf:RDF|channel)[\s>/]/i.test(start)) return 'feed';
  if (/^<[a-z!][^>]*>/i.test(start))
    return /<(?:item|entry)[\s>]/.test(start) && !/<(?:html|body|p|div)[\s>]/i.test(start) ? 'feed' : 'html';
  if (/^[[{]\s*(?:["{}\]/[]|$)/.test(start)) return 'json';
  const tags = start.match(/<\/?(?:p|div|br|html|body|h[1-6]|article|span|a|img|ul|li)\b[^<>]*>/gi)?.length ?? 0;
  return tags >= 4 ? 'html' : 'text';
}

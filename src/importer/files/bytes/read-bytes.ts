import { fragment } from '../../text/reading/fragment.ts';
import { messageOf } from '../../text/reading/messages.ts';
import { refuseRows } from '../../text/reading/read-rows.ts';
import { readText } from '../../text/reading/read-text.ts';
import type { FeedOptions } from '../feeds/read-entries.ts';
import { readXmlFeed } from '../feeds/read-feed.ts';
import { readHtml } from '../html/read-html.ts';
import { type JsonReading, readJson } from '../json/read-json.ts';
import { decode } from './decode.ts';
import { isMarkupBomb, withoutDataAddresses } from './markup-limits.ts';

/** Largest file read, in bytes: the longest real feed is far below, and a larger one costs more than its news. */
export const LARGEST_FILE = 16 * 1024 * 1024;
/** Largest single page or text: beyond this no newsroom writes by hand. */
export const LARGEST_PAGE = 6 * 1024 * 1024;

export type Format = 'text' | 'html' | 'feed' | 'json';

/** Charset that a page or feed declares in its first bytes, read as Latin letters. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/** The format of a text by how it begins; comments and declarations before the root do not count. */
export function formatOf(text: string): Format {
  const start = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .replace(
      /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i,
      '',
    );
  if (/^<(?:rss|feed|rdf:RDF|channel)[\s>/]/i.test(start)) return 'feed';
  if (/^<[a-z!][^>]*>/i.test(start))
    return /<(?:item|entry)[\s>]/.test(start) && !/<(?:html|body|p|div)[\s>]/i.test(start) ? 'feed' : 'html';
  if (/^[[{]\s*(?:["{}\]/[]|$)/.test(start)) return 'json';
  const tags = start.match(/<\/?(?:p|div|br|html|body|h[1-6]|article|span|a|img|ul|li)\b[^>]*>/gi)?.length ?? 0;
  return tags >= 4 ? 'html' : 'text';
}

/** Lines of a file that could not be decoded, for its account. */
function lineCount(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}

/** Reads the bytes of one source, whatever its format, into items and an account. */
export function readBytes(bytes: Uint8Array, options: FeedOptions): JsonReading {
  const { source } = options;
  const refuse = (code: string, line: number, values: Record<string, string>): JsonReading => ({
    ...refuseRows(source, [fragment({ line, text: '', role: 'text' })], line, code, values),
    whole: [],
  });
  if (bytes.byteLength > LARGEST_FILE) {
    return refuse('too-large', 1, { size: megabytes(bytes.byteLength), limit: megabytes(LARGEST_FILE) });
  }
  const decoded = decode(bytes, declaredCharset(bytes));
  if (!decoded.ok) {
    const rows = Array.from({ length: lineCount(bytes) }, (_, at) =>
      fragment({ line: at + 1, text: '', role: 'text' }),
    );
    const { code, line, offset } = decoded;
    return { ...refuseRows(source, rows, line, code, { offset: String(offset) }), whole: [] };
  }
  const format = formatOf(decoded.text);
  const marked = format === 'html' || format === 'feed';
  const text = marked ? withoutDataAddresses(decoded.text) : decoded.text;
  if ((format === 'text' || format === 'html') && text.length > LARGEST_PAGE) {
    return refuse('too-large', 1, { size: megabytes(bytes.byteLength), limit: megabytes(LARGEST_PAGE) });
  }
  if (marked && isMarkupBomb(text)) return refuse('markup-bomb', 1, {});
  switch (format) {
    case 'json':
      return readJson(text, options);
    case 'feed':
      return { ...readXmlFeed(text, options), whole: [] };
    case 'html':
      return { ...readHtml(text, options), whole: [] };
    default:
      return { ...readText(text, options), whole: [] };
  }
}

/** A size for a message: `16 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

/** The message of a file that is too large, before it is read. */
export function tooLarge(bytes: number): string {
  return messageOf('too-large', { size: megabytes(bytes), limit: megabytes(LARGEST_FILE) }) ?? '';
}

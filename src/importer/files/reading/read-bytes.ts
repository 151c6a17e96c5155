import { fragment } from '../../text/model/fragment.ts';
import { readText } from '../../text/reading/read-text.ts';
import { refuse, refuseRows } from '../../text/report/refuse.ts';
import type { FileReading } from '../articles/stored-article.ts';
import type { FeedOptions } from '../feeds/read-entries.ts';
import { readXmlFeed } from '../feeds/read-xml-feed.ts';
import { readPage } from '../page/read-page.ts';
import { declaredCharset, decode } from '../source/decode.ts';
import { formatOf } from '../source/format.ts';
import { isMarkupBomb, LARGEST_FILE, LARGEST_PAGE, sizeValues, withoutDataAddresses } from '../source/limits.ts';
import { readJson } from './read-json.ts';

/** The number of lines of bytes that cannot be decoded, for the report. */
function lineCount(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}

/** Reads the bytes of a file in any format into stories, with a report on every line. */
export function readBytes(bytes: Uint8Array, options: FeedOptions): FileReading {
  const { source } = options;
  const tooLarge = (limit: number): FileReading => refuse(source, 1, 'too-large', sizeValues(bytes.byteLength, limit));
  if (bytes.byteLength > LARGEST_FILE) return tooLarge(LARGEST_FILE);
  const decoded = decode(bytes, declaredCharset(bytes));
  if (!decoded.ok) {
    const rows = Array.from({ length: lineCount(bytes) }, (_, at) =>
      fragment({ line: at + 1, text: '', role: 'text' }),
    );
    const { code, line, offset } = decoded;
    return refuseRows(source, rows, line, code, { offset: String(offset) });
  }
  const format = formatOf(decoded.text);
  const marked = format === 'html' || format === 'feed';
  const text = marked ? withoutDataAddresses(decoded.text) : decoded.text;
  if ((format === 'text' || format === 'html') && text.length > LARGEST_PAGE) return tooLarge(LARGEST_PAGE);
  if (marked && isMarkupBomb(text, format === 'feed')) return refuse(source, 1, 'markup-bomb');
  switch (format) {
    case 'json':
      return readJson(text, options);
    case 'feed':
      return readXmlFeed(text, options);
    case 'html':
      return readPage(text, options);
    default:
      return readText(text, options);
  }
}

const MEBIBYTE = 1024 * 1024;

/** Largest file that is read, in bytes; real feeds are far smaller. */
export const LARGEST_FILE = 16 * MEBIBYTE;
/** Largest page or text that is read, in UTF-16 units; real stories are far smaller. */
export const LARGEST_PAGE = 6 * MEBIBYTE;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEBIBYTE)} MB`;

/** The values of the message `too-large`: a size and its limit, both in bytes, as `16 MB`. */
export const sizeValues = (bytes: number, limit: number): { readonly size: string; readonly limit: string } => ({
  size: megabytes(bytes),
  limit: megabytes(limit),
});

/** Most `<` signs, greatest depth and longest tag (in UTF-16 units) of markup that is parsed; real markup stays far below. */
const MOST_SIGNS = 250_000;
/** Many `<` signs, and the fewest UTF-16 units from one to the next, on average, where there are many: real markup holds text. */
const MANY_SIGNS = 20_000;
const FEWEST_UNITS = 5;
const DEEPEST = 300;
const LONGEST_TAG = 64 * 1024;

/** Most elements that are open in XML, where an element that is not closed stays open; broken feeds have some hundreds. */
const MOST_OPEN = 5_000;

/** Elements that do not add to the depth: they are empty, or the next of their kind closes them. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][^<>]*)>/gi;
const NAME = /^[\w:-]+/;

/** Removes long `data:` addresses: embedded pictures are the larger part of many saved pages. */
export function withoutDataAddresses(source: string): string {
  return source.includes('data:') ? source.replace(/data:[\w/+.-]+(?:;[\w=-]+)*,[^"'\s)<>]{256,}/gi, 'data:,') : source;
}

/** XML without its CDATA sections, which hold no elements. */
function withoutCdata(xml: string): string {
  const [first = '', ...sections] = xml.split('<![CDATA[');
  const behind = sections.map((section) => {
    const end = section.indexOf(']]>');
    return end < 0 ? '' : section.slice(end);
  });
  return first + behind.join('');
}

/** Whether so many elements of XML are not closed that a parser, which keeps a list of them, becomes slow. */
function leavesOpen(xml: string): boolean {
  let open = 0;
  for (const [, close, tag = ''] of withoutCdata(xml).matchAll(TAG)) {
    if (tag.endsWith('/')) continue;
    open = close ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

/**
 * Whether markup is too large or too deep to be parsed safely. Looks at the text only.
 * @param xml whether it is XML: each element has to be closed there.
 */
export function isMarkupBomb(source: string, xml: boolean): boolean {
  let signs = 0;
  let end = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    signs += 1;
    if (signs > MOST_SIGNS) return true;
    if (end < at && end >= 0) end = source.indexOf('>', at);
    if (end > at && end - at > LONGEST_TAG && !source.startsWith('<!', at)) return true;
  }
  if (signs > MANY_SIGNS && source.length < signs * FEWEST_UNITS) return true;
  let depth = 0;
  for (const [, close, tag = ''] of source.matchAll(TAG)) {
    const name = NAME.exec(tag)?.[0] ?? '';
    if (SHALLOW.has(name.toLowerCase()) || tag.endsWith('/')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return xml && leavesOpen(source);
}

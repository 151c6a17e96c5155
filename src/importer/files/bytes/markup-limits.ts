/** Bounds of what a page or feed may be before a tree is built of it; real ones stay far below. */
const MOST_SIGNS = 250_000;
const DEEPEST = 300;
const LONGEST_TAG = 64 * 1024;

/** Elements that never hold others, or that the next of their kind closes. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][\w:-]*)([^<>]*)>/gi;

/** Embedded pictures (`data:` addresses) are most of many saved pages, and none of their news. */
export function withoutDataAddresses(source: string): string {
  return source.includes('data:') ? source.replace(/data:[\w/+.-]+(?:;[\w=-]+)*,[^"'\s)<>]{256,}/gi, 'data:,') : source;
}

/**
 * Whether markup is too deep or too crowded to be read safely: bombs of brackets, tags nested without end.
 * Looks at the text only; builds nothing.
 */
export function isMarkupBomb(source: string): boolean {
  let signs = 0;
  let end = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    signs += 1;
    if (signs > MOST_SIGNS) return true;
    if (end < at && end >= 0) end = source.indexOf('>', at);
    if (end > at && end - at > LONGEST_TAG && !source.startsWith('<!', at)) return true;
  }
  let depth = 0;
  for (const [, close, name = '', rest = ''] of source.matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The opaque part of an entity tag: a weak and a strong tag of the same bytes are equal in it. */
const OPAQUE = /(?:W\/)?("[^"]*")/g;

/**
 * Whether a client that sends `if-none-match` holds a version: its tag stands in the list, compared weakly, or the list is `*`.
 * @param header the request's `if-none-match`; `undefined` when there is none.
 * @param etag tag of the version that would be sent.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.if-none-match
 */
export function holdsVersion(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return Array.from(header.matchAll(OPAQUE), ([, tag]) => tag).includes(opaque);
}

/**
 * Resolves an address against a base.
 * @returns an http or https address of at most 2,000 characters before resolution, without credentials; `null` for any
 *   other: scripts, data, mail, relative addresses without a base.
 */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 2_000) return null;
  const url = base ? URL.parse(text, base) : URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href;
}

/**
 * An address made whole against its base; only http and https are kept.
 * @returns `null` for anything else: scripts, data, mail, a relative address without a base.
 */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 2_000) return null;
  const url = base ? URL.parse(text, base) : URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href;
}

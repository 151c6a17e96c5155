/** Formats that the importer reads; `feed` is an XML feed. */
export type Format = 'text' | 'html' | 'feed' | 'json';

/** The format of a text, by its beginning without comments and declarations, or by its HTML tags. */
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

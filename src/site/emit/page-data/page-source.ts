import type { Source } from '#domain/article/schema.ts';
import type { PageSource } from '#domain/page-data/source.ts';

/** A source as pages show it: without its key, and own reporting in the same fields as what others have published. */
export function pageSource(source: Source): PageSource {
  if (source.own) {
    const { reporter, place, date } = source;
    return { title: reporter, publisher: place, url: null, lang: null, date, note: 'own' };
  }
  const { title, described, publisher, url, date, lang } = source;
  return { title, publisher, url, lang, ...(date ? { date } : {}), ...(described ? { note: 'described' } : {}) };
}

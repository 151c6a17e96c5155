import type { Content } from '#domain/site/content.ts';
import { emitData, type SiteData } from '../emit/emit-data.ts';
import { emitSearchIndex, type SearchFiles } from '../emit/search-index.ts';
import { linkContent } from '../link/link-content.ts';
import { collectGarbage } from '../package/collect-garbage.ts';

/** What content becomes before it is put into files. */
export type EmittedSite = { readonly data: SiteData; readonly search: SearchFiles };

/**
 * Links content, then makes the search index and the data. The index comes first: making it takes the most memory, and the data
 * are not there yet.
 * @param today ISO day, by which announced events are overdue.
 */
export function emitSite(content: Content, today: string): EmittedSite {
  const linked = linkContent(content);
  collectGarbage();
  const search = emitSearchIndex(content, linked);
  collectGarbage();
  return { search, data: emitData(content, linked, today) };
}

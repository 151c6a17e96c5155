import { dataPaths } from '#domain/pages.ts';
import type { SiteData } from '../emit-data.ts';

type Values<T> = T extends ReadonlyMap<string, infer V> ? V : T extends readonly (infer V)[] ? V : T;

/** What a data file holds. */
export type DataValue = Values<SiteData[keyof SiteData]>;

/** Puts every value under the path of its file, from the site's root. */
export function dataFiles(data: SiteData): ReadonlyMap<string, DataValue> {
  const files = new Map<string, DataValue>([
    [dataPaths.about(), data.about],
    [dataPaths.headlines(), data.headlines],
    [dataPaths.home(), data.home],
  ]);
  for (const [id, article] of data.articles) files.set(dataPaths.article(id), article);
  for (const [id, timeline] of data.timelines) {
    files.set(dataPaths.timeline(id), timeline);
    const storyline = data.storylines.get(id);
    if (storyline) files.set(dataPaths.storyline(id), storyline);
  }
  files.set(dataPaths.entities(), data.entities);
  for (const page of data.entityPages) files.set(dataPaths.entity(page.entity.id), page);
  files.set(dataPaths.months(), data.months);
  for (const page of data.monthPages) files.set(dataPaths.month(page.month, page.page), page);
  return files;
}

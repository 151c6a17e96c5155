import * as v from 'valibot';
import type { Summary } from '#shared/article/relation.ts';
import { DATA_CACHE } from '#shared/offline/caches.ts';
import { ArticlePageSchema } from '#shared/page/article-page.ts';
import { dataPaths, withBase } from '#shared/paths.ts';
import { BASE_PATH } from '../../base-path.ts';

/** Stories kept on this device, or why they cannot be told. */
export type KeptStories = { readonly available: boolean; readonly stories: readonly Summary[] };

const PREFIX = withBase(BASE_PATH, dataPaths.article('')).replace(/\.json$/, '');

async function summaryOf(cache: Cache, request: Request): Promise<Summary | null> {
  try {
    const response = await cache.match(request);
    const parsed = v.safeParse(ArticlePageSchema, await response?.json());
    if (!parsed.success) return null;
    const { id, headline, standfirst, dateline, publishedAt, kind } = parsed.output;
    return { id, headline, standfirst, date: dateline.date ?? publishedAt, place: dateline.place, kind };
  } catch {
    return null;
  }
}

/**
 * The stories whose data lie in the cache, newest first. A spoilt entry is left out.
 * @returns `available: false` where the browser gives no cache (private windows, blocked storage).
 */
export async function keptStories(): Promise<KeptStories> {
  try {
    const cache = await caches.open(DATA_CACHE);
    const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(PREFIX));
    const found = await Promise.all(requests.map((request) => summaryOf(cache, request)));
    const stories = found.filter((story) => story !== null);
    return { available: true, stories: stories.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)) };
  } catch {
    return { available: false, stories: [] };
  }
}

import * as v from 'valibot';
import type { Summary } from '#domain/article/card.ts';
import { toldOn } from '#domain/article/story-dates.ts';
import { dataCache, savedCache } from '#domain/offline/cache-names.ts';
import { ArticlePageSchema } from '#domain/page-data/article-page.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

/** A story with a copy on this device. */
export type ReadableStory = Summary & {
  /** Size of the copy in bytes. */
  readonly bytes: number;
  /** When the copy was made, in milliseconds since 1970; `null` when unknown. */
  readonly at: number | null;
};

/** The stories that can be read without a network; `available` is false when the browser has no Cache Storage. */
export type Readable = { readonly available: boolean; readonly stories: readonly ReadableStory[] };

const PREFIX = withBase(BASE_PATH, dataPaths.article('')).replace(/\.json$/, '');

async function storyOf(cache: Cache, request: Request): Promise<ReadableStory | null> {
  try {
    const response = await cache.match(request);
    if (!response) return null;
    const text = await response.text();
    const parsed = v.safeParse(ArticlePageSchema, JSON.parse(text));
    if (!parsed.success) return null;
    const { id, headline, standfirst, dateline, publishedAt, kind } = parsed.output;
    const at = Date.parse(response.headers.get('date') ?? '');
    return {
      id,
      headline,
      standfirst,
      date: toldOn({ dateline, publishedAt }),
      place: dateline.place,
      kind,
      bytes: new Blob([text]).size,
      at: Number.isNaN(at) ? null : at,
    };
  } catch {
    // Not JSON, or deleted meanwhile.
    return null;
  }
}

async function storiesIn(cacheName: string): Promise<readonly ReadableStory[]> {
  const cache = await caches.open(cacheName);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(PREFIX));
  return (await Promise.all(requests.map((request) => storyOf(cache, request)))).filter((story) => story !== null);
}

/** Lists the stories with a valid copy on this device, opened or saved, newest story first. */
export async function readableStories(): Promise<Readable> {
  try {
    const found = [...(await storiesIn(savedCache(BASE_PATH))), ...(await storiesIn(dataCache(BASE_PATH)))];
    const stories = new Map<string, ReadableStory>();
    for (const story of found) {
      const other = stories.get(story.id);
      if (!other || (other.at ?? 0) < (story.at ?? 0)) stories.set(story.id, story);
    }
    return {
      available: true,
      stories: [...stories.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
    };
  } catch {
    // Private windows and blocked storage have no Cache Storage.
    return { available: false, stories: [] };
  }
}

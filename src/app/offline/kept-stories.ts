import * as v from 'valibot';
import type { Summary } from '#domain/article/card.ts';
import { DATA_CACHE, SAVED_CACHE } from '#domain/offline/cache-names.ts';
import { ArticlePageSchema } from '#domain/page-data/article-page.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';

/** A story whose text lies on this device. */
export type KeptStory = Summary & {
  /** Size in bytes. */
  readonly bytes: number;
  /** When this copy came, milliseconds since 1970; `null` when it does not say. */
  readonly at: number | null;
};

/** Stories kept on this device, or why they cannot be told. */
export type KeptStories = { readonly available: boolean; readonly stories: readonly KeptStory[] };

const PREFIX = withBase(BASE_PATH, dataPaths.article('')).replace(/\.json$/, '');

async function storyOf(cache: Cache, request: Request): Promise<KeptStory | null> {
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
      date: dateline.date ?? publishedAt,
      place: dateline.place,
      kind,
      bytes: new Blob([text]).size,
      at: Number.isNaN(at) ? null : at,
    };
  } catch {
    return null;
  }
}

async function storiesIn(name: string): Promise<readonly KeptStory[]> {
  const cache = await caches.open(name);
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(PREFIX));
  return (await Promise.all(requests.map((request) => storyOf(cache, request)))).filter((story) => story !== null);
}

/**
 * The stories whose data lie on this device, opened or saved, newest first. A spoilt entry is left out.
 * @returns `available: false` where the browser gives no cache (private windows, blocked storage).
 */
export async function keptStories(): Promise<KeptStories> {
  try {
    const found = [...(await storiesIn(SAVED_CACHE)), ...(await storiesIn(DATA_CACHE))];
    const stories = new Map<string, KeptStory>();
    for (const story of found) {
      const other = stories.get(story.id);
      if (!other || (other.at ?? 0) < (story.at ?? 0)) stories.set(story.id, story);
    }
    return {
      available: true,
      stories: [...stories.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
    };
  } catch {
    return { available: false, stories: [] };
  }
}

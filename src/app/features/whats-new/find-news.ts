import type { Card } from '#domain/article/card.ts';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { readFile } from '../../data/read-file.ts';
import { contentIds, fetchStoryline } from '../../reader/followed/follow-storyline.ts';
import { news } from '../../reader/followed/followed.ts';
import type { ReadingLog } from '../../reader/log/reading-log.ts';
import { changeReader, loadReader } from '../../reader/store/reader-store.ts';
import { timeAfter } from '../../reader/store/time-schema.ts';

/** What was published since the last visit. */
export type News = {
  readonly stories: readonly Card[];
  readonly events: readonly { readonly storyline: string; readonly event: TimelineEvent }[];
  /** Stories that were opened on this device and whose text has changed. */
  readonly changed: readonly { readonly id: string; readonly headline: string }[];
};

/** @param fingerprints of the published stories, by article id. */
function changedStories(log: ReadingLog, fingerprints: Readonly<Record<string, string>>): News['changed'] {
  return Object.entries(log).flatMap(([id, { fingerprint, headline }]) => {
    const published = getOwn(fingerprints, id);
    return headline && fingerprint && published && published !== fingerprint ? [{ id, headline }] : [];
  });
}

async function newsOf(storyline: string, now: number): Promise<News> {
  const { followed, log } = await loadReader();
  const [published, fileList] = await Promise.all([
    fetchStoryline(storyline),
    optional(readFile('keep', storyline), 'changed stories'),
  ]);
  const content = contentIds(published);
  const before = getOwn(followed, storyline);
  const { stories, events } = news(before, content, now);
  const at = timeAfter(now, before?.at);
  await changeReader({ part: 'followed', change: { type: 'compare', storyline, content, at } });
  return {
    stories: published.page.articles.filter(({ id }) => stories.includes(id)),
    events: published.timeline.events.filter(({ id }) => events.includes(id)).map((event) => ({ storyline, event })),
    changed: fileList ? changedStories(log, fileList.stories) : [],
  };
}

/**
 * Finds what is new in the running stories that the reader follows. All comparisons are made on the device; a running story
 * that cannot be fetched has no news.
 * @param now in milliseconds since 1970.
 */
export async function findNews(now: number): Promise<News> {
  const { followed } = await loadReader();
  const found = await Promise.all(
    Object.keys(followed).map((storyline) => optional(newsOf(storyline, now), 'news of a running story')),
  );
  return {
    stories: found.flatMap((part) => part?.stories ?? []),
    events: found.flatMap((part) => part?.events ?? []),
    changed: found.flatMap((part) => part?.changed ?? []),
  };
}

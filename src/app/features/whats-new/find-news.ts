import type { Card } from '#domain/article/card.ts';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { readFile } from '../../data/read-file.ts';
import { news } from '../../reader/followed.ts';
import { changeFollowed, loadReader } from '../../reader/reader-store.ts';
import type { ReadingLog } from '../../reader/reading-log.ts';
import { holdingsOf, idsOf } from './follow-storyline.ts';

/** What came since the last visit. */
export type News = {
  readonly stories: readonly Card[];
  readonly events: readonly { readonly storyline: string; readonly event: TimelineEvent }[];
  /** Stories that were read here and have another text now. */
  readonly changed: readonly { readonly id: string; readonly headline: string }[];
};

function changedStories(log: ReadingLog, marks: Readonly<Record<string, string>>): News['changed'] {
  return Object.entries(log).flatMap(([id, { fingerprint, headline }]) => {
    const mark = getOwn(marks, id);
    return headline && fingerprint && mark && mark !== fingerprint ? [{ id, headline }] : [];
  });
}

async function newsOf(storyline: string, now: number): Promise<News> {
  const { followed, log } = await loadReader();
  const [holdings, keep] = await Promise.all([holdingsOf(storyline), readFile('keep', storyline).catch(() => null)]);
  const { stories, events } = news(getOwn(followed, storyline), idsOf(holdings), now);
  await changeFollowed((list) => ({
    ...list,
    [storyline]: news(getOwn(list, storyline), idsOf(holdings), now).next,
  }));
  return {
    stories: holdings.page.articles.filter(({ id }) => stories.includes(id)),
    events: holdings.timeline.events.filter(({ id }) => events.includes(id)).map((event) => ({ storyline, event })),
    changed: keep ? changedStories(log, keep.stories) : [],
  };
}

/**
 * What is new in the running stories that the reader follows: those opened before. Everything is compared on the device.
 * @param now milliseconds since 1970.
 */
export async function findNews(now: number): Promise<News> {
  const { followed } = await loadReader();
  const found = await Promise.allSettled(Object.keys(followed).map((storyline) => newsOf(storyline, now)));
  const parts = found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return {
    stories: parts.flatMap(({ stories }) => stories),
    events: parts.flatMap(({ events }) => events),
    changed: parts.flatMap(({ changed }) => changed),
  };
}

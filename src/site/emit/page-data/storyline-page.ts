import type { Article } from '#domain/article/schema.ts';
import { compareEdtf, parseEdtf } from '#domain/dates/edtf.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import type { Timeline, TimelineEvent } from '#domain/page-data/timeline.ts';
import type { Content } from '#domain/site/content.ts';
import { membershipSpans } from '#domain/storyline/membership-spans.ts';
import type { Event, Storyline } from '#domain/storyline/schema.ts';
import type { LinkedContent } from '../../link/linked-content.ts';
import { storyMap } from '../map/story-map.ts';
import { cardOf, newestFirst } from '../summaries.ts';
import { pageSource } from './page-source.ts';

/** Ids of the articles that report each event of a storyline. Those whose main event it is come first. */
function reportersOf(storyline: Storyline, articles: readonly Article[]): Map<string, string[]> {
  const reporters = new Map<string, string[]>();
  const own = articles.filter((article) => article.storylines.includes(storyline.id));
  for (const main of [true, false]) {
    for (const article of own) {
      article.events.forEach((event, index) => {
        if ((index === 0) !== main) return;
        reporters.set(event, [...(reporters.get(event) ?? []), article.id]);
      });
    }
  }
  return reporters;
}

/** Whether an event was to happen before today, and nothing says that it did. */
const isOverdue = ({ status, date }: Event, today: string): boolean =>
  status !== 'happened' && (parseEdtf(date)?.end ?? today) < today;

const timelineEvent = (event: Event, articles: string[], today: string): TimelineEvent => {
  const { id, date, status, kind, label, place } = event;
  return {
    id,
    date,
    status,
    kind,
    label,
    place: place?.name ?? null,
    online: place?.online ?? false,
    ...(isOverdue(event, today) ? { outcomeUnknown: true } : {}),
    articles,
  };
};

/** The timeline of a storyline, oldest event first. Its articles share it. @param today ISO day. */
export function timelineOf(storyline: Storyline, articles: readonly Article[], today: string): Timeline {
  const reporters = reportersOf(storyline, articles);
  const { id, title, shortTitle, verifiedUntil } = storyline;
  return {
    id,
    title,
    shortTitle,
    verifiedUntil,
    events: storyline.events
      .map((event) => timelineEvent(event, reporters.get(event.id) ?? [], today))
      .sort((a, b) => compareEdtf(a.date, b.date)),
  };
}

/** What the page of a storyline shows beside the timeline. */
export function storylinePage(
  storyline: Storyline,
  { articles, entities }: Content,
  linked: LinkedContent,
): StorylinePage {
  const oldestFirst = articles
    .filter((article) => article.storylines.includes(storyline.id))
    .toSorted(newestFirst)
    .reverse()
    .map(cardOf);
  const entity = entities.find(({ id }) => id === storyline.entity);
  return {
    id: storyline.id,
    description: storyline.description,
    entity: entity ? { id: entity.id, name: entity.name } : null,
    verifiedUntil: storyline.verifiedUntil,
    articles: oldestFirst,
    map: storyMap(oldestFirst, linked),
    membership: membershipSpans(storyline),
    membershipNote: storyline.membershipNote,
    sources: Object.fromEntries(
      storyline.events.map((event) => [
        event.id,
        event.cites.flatMap((key) => storyline.sources[key] ?? []).map(pageSource),
      ]),
    ),
  };
}

import type { Card } from '#domain/article/card.ts';
import type { Tie } from '#domain/article/relation.ts';
import { dateDistance } from '#domain/dates/date-distance.ts';
import type { RelatedStory } from '#domain/page-data/article-page.ts';
import type { Strings } from './hi.ts';

/** Date (EDTF) and place of the story being read; an explainer has no date. Other stories are compared with it. */
export type DateAndPlace = { readonly date: string | null; readonly place: string | null };

/** Names the strongest of the ties between two stories: `दोनों में विक्टर ख्रेनिन`. */
export function tieText({ kind, event, names, storyline }: Tie, { related }: Strings): string {
  if (kind === 'event' && event) return related.sameEvent(event);
  if (names.length > 0) return related.both(names);
  if (event) return related.sameEvent(event);
  if (storyline) return related.sameStoryline(storyline);
  return kind === 'editor' ? related.editorsPick : related.similarText;
}

/** Distance in time from the story being read; `null` for an explainer, which is neither earlier nor later. */
const distanceTo = (story: Card, here: DateAndPlace) =>
  story.kind === 'news' ? dateDistance(here.date, story.date) : null;

/**
 * Says how far the other story is in time, and its place when that is another: `चार साल बाद चिंगदाओ में`. Empty when the
 * distance is not known, since a place alone is no reason.
 */
function whenAndWhere(story: Card, here: DateAndPlace, strings: Strings): string {
  const gap = distanceTo(story, here);
  if (!gap) return '';
  const elsewhere = story.place && story.place !== here.place ? ` ${strings.related.at(story.place)}` : '';
  return strings.date.distance(gap) + elsewhere;
}

/**
 * Says in one phrase why a story is related: `दोनों में विक्टर ख्रेनिन; चार साल बाद चिंगदाओ में`.
 * @param here date and place of the story being read.
 */
export function reasonText(related: RelatedStory, here: DateAndPlace, strings: Strings): string {
  return [tieText(related, strings), whenAndWhere(related.story, here, strings)]
    .filter((part) => part !== '')
    .join('; ');
}

/** Says by how much a story is later than the one being read: `14 महीने बाद`; `null` when it is not later. */
export function laterBy(story: Card, here: DateAndPlace, strings: Strings): string | null {
  const gap = distanceTo(story, here);
  return gap && gap.count > 0 ? strings.date.distance(gap) : null;
}

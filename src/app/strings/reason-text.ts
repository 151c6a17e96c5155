import type { Card } from '#domain/article/card.ts';
import type { Tie } from '#domain/article/relation.ts';
import { dateDistance } from '#domain/dates/date-distance.ts';
import type { RelatedStory } from '#domain/page-data/article-page.ts';
import type { Strings } from './hi.ts';

/** Date (EDTF) and place of the story being read; an explainer has no date. Other stories are compared with it. */
export type DateAndPlace = { readonly date: string | null; readonly place: string | null };

/** Says what ties two stories: an editor's line as it is, else `अगली कड़ी; यही घटना: …` or `इसमें भी विक्टर ख्रेनिन`. */
export function tieText({ line, order, event, names }: Tie, { related }: Strings): string {
  if (line) return line;
  const tie = event ? related.sameEvent(event) : names.length > 0 ? related.both(names) : '';
  return [order ? related[order] : '', tie].filter(Boolean).join('; ');
}

/** Distance in time from the story being read; `null` for an explainer, which is neither earlier nor later. */
const distanceTo = (story: Card, here: DateAndPlace) =>
  story.kind === 'news' ? dateDistance(here.date, story.date) : null;

/**
 * Says how far the other story is in time, and its place when that is another: `चार साल बाद चिंगदाओ में`. Empty when the
 * distance is not known, since a place alone is no reason.
 */
export function whenAndWhere(story: Card, here: DateAndPlace, strings: Strings): string {
  const gap = distanceTo(story, here);
  if (!gap) return '';
  const elsewhere = story.place && story.place !== here.place ? ` ${strings.related.at(story.place)}` : '';
  return strings.date.distance(gap) + elsewhere;
}

/**
 * Says in one phrase why a story is related: `इसमें भी विक्टर ख्रेनिन; चार साल बाद चिंगदाओ में`. An editor's line stands alone, and
 * so does an event: the distance of the story would read as the event's.
 * @param here date and place of the story being read.
 */
export function reasonText(related: RelatedStory, here: DateAndPlace, strings: Strings): string {
  const when = related.line || related.event ? '' : whenAndWhere(related.story, here, strings);
  return [tieText(related, strings), when].filter(Boolean).join('; ');
}

/** Says by how much a story is later than the one being read: `14 महीने बाद`; `null` when it is not later. */
export function laterBy(story: Card, here: DateAndPlace, strings: Strings): string | null {
  const gap = distanceTo(story, here);
  return gap && gap.count > 0 ? strings.date.distance(gap) : null;
}

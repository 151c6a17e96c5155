import type { Card } from '#domain/article/card.ts';
import type { Tie } from '#domain/article/relation.ts';
import { dateDistance } from '#domain/dates/date-distance.ts';
import type { RelatedStory } from '#domain/page-data/article-page.ts';
import type { Strings } from './hi.ts';

type Dated = { readonly date: string | null; readonly place: string | null };

/** What ties two stories, in words; the strongest tie that there is: `दोनों में विक्टर ख्रेनिन`. */
export function tieText({ kind, event, names, storyline }: Tie, { related }: Strings): string {
  if (kind === 'event' && event) return related.sameEvent(event);
  if (names.length > 0) return related.both(names);
  if (event) return related.sameEvent(event);
  if (storyline) return related.sameStoryline(storyline);
  return kind === 'editor' ? related.editorsPick : related.similarText;
}

/** An explainer stands outside time: only news is earlier or later. */
const distanceTo = (story: Card, here: Dated) => (story.kind === 'news' ? dateDistance(here.date, story.date) : null);

/** How far the other story is in time and where it plays, `चार साल बाद चिंगदाओ में`; empty when no time is known: a place alone says nothing. */
function whenAndWhere(story: Card, here: Dated, strings: Strings): string {
  const gap = distanceTo(story, here);
  if (!gap) return '';
  const elsewhere = story.place && story.place !== here.place ? ` ${strings.related.at(story.place)}` : '';
  return strings.date.distance(gap) + elsewhere;
}

/**
 * Why a story is offered, as one phrase: `दोनों में विक्टर ख्रेनिन; चार साल बाद चिंगदाओ में`.
 * @param here date and place of the story being read.
 */
export function reasonText(related: RelatedStory, here: Dated, strings: Strings): string {
  return [tieText(related, strings), whenAndWhere(related.story, here, strings)]
    .filter((part) => part !== '')
    .join('; ');
}

/** Whether a story is later than the one being read, and by how much: `14 महीने बाद`. `null` when not later. */
export function laterBy(story: Card, here: Dated, strings: Strings): string | null {
  const gap = distanceTo(story, here);
  return gap && gap.count > 0 ? strings.date.distance(gap) : null;
}

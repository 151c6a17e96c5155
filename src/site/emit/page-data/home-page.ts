import type { HomePage } from '#domain/page-data/home-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import type { Content } from '#domain/site/content.ts';
import { newlyAdded, summarize } from '../summaries.ts';

/** Limits that keep the page's weight the same however many articles there are. */
const LATEST = 8;
const EVENTS_IN_TEASER = 3;

/**
 * The home page: lead story, newest stories, storylines with their newest events.
 * @param timelines by storyline id.
 * @throws when there is no article.
 */
export function homePage({ site, articles, storylines }: Content, timelines: ReadonlyMap<string, Timeline>): HomePage {
  const sorted = articles.toSorted(newlyAdded);
  const lead = sorted.find(({ id }) => id === site.lead) ?? sorted.find(({ kind }) => kind === 'news') ?? sorted[0];
  if (!lead) throw new Error('no articles');
  return {
    lead: summarize(lead),
    latest: sorted
      .filter((article) => article !== lead)
      .slice(0, LATEST)
      .map(summarize),
    storylines: site.storylines.flatMap((id) => {
      const storyline = storylines.find((candidate) => candidate.id === id);
      const timeline = timelines.get(id);
      if (!storyline || !timeline) return [];
      return {
        id,
        title: storyline.title,
        description: storyline.description,
        verifiedUntil: storyline.verifiedUntil,
        eventCount: timeline.events.length,
        articleCount: articles.filter((article) => article.storylines.includes(id)).length,
        events: timeline.events.slice(-EVENTS_IN_TEASER).reverse(),
      };
    }),
  };
}

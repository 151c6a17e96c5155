import type { Article } from '#domain/article/schema.ts';
import { parseEdtf } from '#domain/dates/edtf.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { LinkedBody } from '../body/link-blocks.ts';
import { countTerms, type TermCounts, terms, type Vocabulary } from '../ranking/terms.ts';

/** How an article stands to an event: its main event, one of those it reports, or one it names. */
export type EventRole = 'main' | 'reported' | 'named';

/** What relations are reckoned from. */
export type ArticleProfile = {
  readonly article: Article;
  /** Day of the story, in days since 1970; `null` when unknown. */
  readonly day: number | null;
  /** Entities named anywhere, and whether the head or the first paragraph names them. */
  readonly entities: ReadonlyMap<string, 'lead' | 'body'>;
  /** By storyline and event, since ids are unique only within a storyline. */
  readonly events: ReadonlyMap<string, EventRole>;
  /** Its content words; the headline counts twice. */
  readonly terms: TermCounts;
};

export const eventKey = (storyline: string, event: string): string => `${storyline}/${event}`;

const dayOf = (article: Article): number | null => {
  const date = article.dateline.date ?? article.publishedAt;
  const parsed = date === null ? null : parseEdtf(date);
  return parsed ? Date.parse(parsed.start) / 86_400_000 : null;
};

/** Sums up a linked article. @param eventsOf ids of the events of each storyline. */
export function profileArticle(
  article: Article,
  body: LinkedBody,
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>,
  vocabulary: Vocabulary,
): ArticleProfile {
  const entities = new Map<string, 'lead' | 'body'>();
  const events = new Map<string, EventRole>();
  const addEvent = (id: string, role: EventRole) => {
    for (const storyline of article.storylines)
      if (eventsOf.get(storyline)?.has(id) && !events.has(eventKey(storyline, id)))
        events.set(eventKey(storyline, id), role);
  };
  article.events.forEach((id, index) => {
    addEvent(id, index === 0 ? 'main' : 'reported');
  });
  for (const piece of body.read) {
    for (const { entity } of piece.mentions)
      if (piece.lead || !entities.has(entity)) entities.set(entity, piece.lead ? 'lead' : 'body');
    for (const id of piece.events) addEvent(id, 'named');
  }
  const headline = body.read[0] ? terms(body.read[0].words) : [];
  const all = [...headline, ...body.read.flatMap(({ words }) => terms(words))];
  return { article, day: dayOf(article), entities, events, terms: countTerms(all, vocabulary) };
}

/** Ids of the events of each storyline. */
export const eventIds = (storylines: readonly Storyline[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(storylines.map(({ id, events }) => [id, new Set(events.map((event) => event.id))]));

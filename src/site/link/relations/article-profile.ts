import type { Article } from '#domain/article/schema.ts';
import { parseEdtf } from '#domain/dates/edtf.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { LinkedBody } from '../body/link-blocks.ts';
import { countTerms, type TermCounts, terms, type Vocabulary } from '../ranking/terms.ts';

/** What an event is to an article: its main event, another one that it reports, or one that it names. */
export type EventRole = 'main' | 'reported' | 'named';

/** Where an article names an entity. */
export type MentionedIn = 'lead' | 'body';

/** What the relations of an article are computed from. */
export type ArticleProfile = {
  readonly article: Article;
  /** Date in days since 1970; `null` when unknown. */
  readonly day: number | null;
  /** Entities that the text names, and where: in the lead (the head and the first paragraph) or in the body only. */
  readonly entities: ReadonlyMap<string, MentionedIn>;
  /** By {@link eventKey}. */
  readonly events: ReadonlyMap<string, EventRole>;
  /** Content words; those of the headline count twice. */
  readonly terms: TermCounts;
};

/** Key of an event among all storylines; event ids are unique within their storyline only. */
export const eventKey = (storyline: string, event: string): string => `${storyline}/${event}`;

const dayOf = (article: Article): number | null => {
  const date = article.dateline.date ?? article.publishedAt;
  const parsed = date === null ? null : parseEdtf(date);
  return parsed ? Date.parse(parsed.start) / 86_400_000 : null;
};

/** Makes the profile of a linked article. @param eventsOf event ids by storyline. */
export function profileArticle(
  article: Article,
  body: LinkedBody,
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>,
  vocabulary: Vocabulary,
): ArticleProfile {
  const entities = new Map<string, MentionedIn>();
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

/** Event ids by storyline. */
export const eventIds = (storylines: readonly Storyline[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(storylines.map(({ id, events }) => [id, new Set(events.map((event) => event.id))]));

import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Article } from '#domain/article/schema.ts';
import { toldOn } from '#domain/article/story-dates.ts';
import { parseEdtf } from '#domain/dates/edtf.ts';
import type { FoldedWord } from '#hindi/text/folded-words.ts';
import type { BodySentence, LinkedBody } from '../body/link-blocks.ts';
import type { IndexedEvent } from '../events/event-index.ts';
import { isTelling } from '../ranking/telling-words.ts';
import { countTerms, firstSentences, type TermCounts, terms, type Vocabulary } from '../ranking/terms.ts';

/** What an event is to an article: its main event, another one that it reports, or one that it names. */
export type EventRole = 'main' | 'reported' | 'named';

/** Where an article names an entity. */
export type MentionedIn = 'lead' | 'body';

/** Stands in place of a sentence where only the head, a table or a caption holds something. */
export const NOT_IN_BODY = -1;

/** That an article names an entity: where, and the first sentence of its body that does, by its place among all. */
export type Naming = { readonly where: MentionedIn; readonly sentence: number };
/** That an article tells of an event: what it is to it, and the sentences that tell and that name the people of its label. */
export type Telling = { readonly role: EventRole; readonly sentences: readonly number[] };

/** What the relations of an article are computed from. */
export type ArticleProfile = {
  readonly article: Article;
  readonly blocks: readonly LinkedBlock[];
  /** Date in days since 1970; `null` when unknown. */
  readonly day: number | null;
  readonly entities: ReadonlyMap<string, Naming>;
  /** By {@link eventKey}. */
  readonly events: ReadonlyMap<string, Telling>;
  /** Content words; those of the headline count twice. */
  readonly terms: TermCounts;
  /** The first sentence that holds each term outside names, parallel to the ids of `terms`. */
  readonly firstSentences: Uint16Array;
};

/** Key of an event among all storylines; event ids are unique within their storyline only. */
export const eventKey = (storyline: string, event: string): string => `${storyline}/${event}`;

/** Day of an article since 1970; `null` when it has none. */
const dayOf = (article: Article): number | null => {
  const date = toldOn(article);
  const parsed = date === null ? null : parseEdtf(date);
  return parsed ? Date.parse(parsed.start) / 86_400_000 : null;
};

function namedEntities({ read, sentences }: LinkedBody): Map<string, Naming> {
  const entities = new Map<string, Naming>();
  for (const { mentions, lead } of read)
    for (const { entity } of mentions)
      if (lead || !entities.has(entity)) entities.set(entity, { where: lead ? 'lead' : 'body', sentence: NOT_IN_BODY });
  sentences.forEach(({ read: { mentions } }, sentence) => {
    for (const { entity } of mentions) {
      const naming = entities.get(entity);
      if (naming?.sentence === NOT_IN_BODY) entities.set(entity, { ...naming, sentence });
    }
  });
  return entities;
}

/** Events by id, by storyline. */
export type EventsOf = ReadonlyMap<string, ReadonlyMap<string, IndexedEvent>>;

/**
 * The events that an article tells of. One that it reports counts only when everybody whom its label names is named in the text,
 * and a sentence tells it or at least names somebody or something of it.
 */
function toldEvents(
  article: Article,
  { sentences }: LinkedBody,
  entities: ReadonlyMap<string, Naming>,
  eventsOf: EventsOf,
): Map<string, Telling> {
  const first = new Map<string, number>();
  sentences.forEach(({ read: { events } }, sentence) => {
    for (const id of events) if (!first.has(id)) first.set(id, sentence);
  });
  const told = new Map<string, Telling>();
  const add = (id: string, role: EventRole) => {
    for (const storyline of article.storylines) {
      const event = eventsOf.get(storyline)?.get(id);
      const key = eventKey(storyline, id);
      if (!event || told.has(key) || ![...event.people].every((person) => entities.has(person))) continue;
      const naming = (ties: ReadonlySet<string>): number[] =>
        [...ties].map((tie) => entities.get(tie)?.sentence ?? NOT_IN_BODY).filter((place) => place !== NOT_IN_BODY);
      const telling = first.get(id) ?? naming(event.ties)[0];
      if (telling === undefined) continue;
      const there = new Set(sentences[telling]?.read.mentions.map(({ entity }) => entity));
      const others = new Set([...event.people].filter((person) => !there.has(person)));
      told.set(key, { role, sentences: [telling, ...naming(others)] });
    }
  };
  article.events.forEach((id, index) => {
    add(id, index === 0 ? 'main' : 'reported');
  });
  for (const id of first.keys()) add(id, 'named');
  return told;
}

/** The words of a sentence that a reason may name. Those of names are not among them: names are weighed as names. */
function plainTerms({ read: { words, mentions } }: BodySentence): string[] {
  const isName = ({ start }: FoldedWord) => mentions.some((mention) => mention.start <= start && start < mention.end);
  return terms(words.filter((word) => !isName(word))).filter((word) => isTelling(word));
}

/** Makes the profile of a linked article. */
export function profileArticle(
  article: Article,
  body: LinkedBody,
  eventsOf: EventsOf,
  vocabulary: Vocabulary,
): ArticleProfile {
  const entities = namedEntities(body);
  const headline = body.read[0] ? terms(body.read[0].words) : [];
  const counts = countTerms([...headline, ...body.read.flatMap(({ words }) => terms(words))], vocabulary);
  return {
    article,
    blocks: body.blocks,
    day: dayOf(article),
    entities,
    events: toldEvents(article, body, entities, eventsOf),
    terms: counts,
    firstSentences: firstSentences(counts, body.sentences.map(plainTerms), vocabulary),
  };
}

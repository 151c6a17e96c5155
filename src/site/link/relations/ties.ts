import type { EntityKind } from '#domain/entity/schema.ts';
import { rarity, steadySize } from '../ranking/rarity.ts';
import { createScoreboard } from '../ranking/scoreboard.ts';
import { type ArticleProfile, type EventRole, type MentionedIn, NOT_IN_BODY } from './article-profile.ts';

/** Weight of an event by what it is to an article. */
const ROLE_WEIGHT: Readonly<Record<EventRole, number>> = { main: 1, reported: 0.8, named: 0.5 };
/** Weight of an entity by where an article names it. */
const MENTION_WEIGHT: Readonly<Record<MentionedIn, number>> = { lead: 1, body: 0.4 };
/** Weight of an entity by its kind: a shared person says more than a shared capital. */
const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = {
  person: 1,
  organisation: 0.7,
  place: 0.6,
  term: 0.3,
  event: 0.3,
  equipment: 0.3,
};
/** An event, which has a date, a place and people, weighs as much as a few entities. */
export const EVENT_FACTOR = 3;
/** Articles to score for each article, beginning with those that share what is rarest. Enough to choose six from. */
const MOST_SCORED = 2_000;

/** An article that names an event or entity, by number. */
type Holder = { readonly article: number; readonly weight: number };

/** Which articles name which events and entities. */
export type TieIndex = {
  readonly kindOf: (entity: string) => EntityKind;
  readonly entityRarity: (id: string) => number;
  readonly eventRarity: (key: string) => number;
  /** The articles that share most with an article, what is rarest weighing most. Best first. */
  readonly candidates: (article: number, limit: number) => number[];
};

/** Makes the inverted index of the profiles. @param kinds of entities, by id. */
export function indexTies(profiles: readonly ArticleProfile[], kinds: ReadonlyMap<string, EntityKind>): TieIndex {
  const size = steadySize(profiles.length);
  const entities = new Map<string, Holder[]>();
  const events = new Map<string, Holder[]>();
  const hold = (holders: Map<string, Holder[]>, key: string, holder: Holder) => {
    const list = holders.get(key);
    if (list) list.push(holder);
    else holders.set(key, [holder]);
  };
  profiles.forEach((profile, article) => {
    for (const [id, { where }] of profile.entities) hold(entities, id, { article, weight: MENTION_WEIGHT[where] });
    for (const [key, { role }] of profile.events) hold(events, key, { article, weight: ROLE_WEIGHT[role] });
  });
  const rarities = (holders: Map<string, Holder[]>) =>
    new Map([...holders].map(([key, list]) => [key, rarity(list.length, size)]));
  const entityRarities = rarities(entities);
  const eventRarities = rarities(events);
  const kindOf = (id: string) => kinds.get(id) ?? 'term';
  const entityRarity = (id: string) => entityRarities.get(id) ?? 0;
  const eventRarity = (key: string) => eventRarities.get(key) ?? 0;

  const board = createScoreboard(profiles.length);
  /** Scores the articles that share a key, rarest keys first, until enough articles were scored. */
  const scoreHolders = (holders: Map<string, Holder[]>, keys: Iterable<string>, weigh: (key: string) => number) => {
    const lists = [...keys]
      .map((key) => ({ weight: weigh(key), list: holders.get(key) ?? [] }))
      .sort((a, b) => a.list.length - b.list.length);
    let scored = 0;
    for (const { weight, list } of lists) {
      scored += list.length;
      if (scored > MOST_SCORED) return;
      for (const holder of list) board.add(holder.article, weight * holder.weight);
    }
  };
  return {
    kindOf,
    entityRarity,
    eventRarity,
    candidates(article, limit) {
      const profile = profiles[article];
      if (!profile) return [];
      scoreHolders(events, profile.events.keys(), (key) => {
        const role = profile.events.get(key)?.role ?? 'named';
        return EVENT_FACTOR * ROLE_WEIGHT[role] * eventRarity(key);
      });
      scoreHolders(entities, profile.entities.keys(), (id) => {
        const where = profile.entities.get(id)?.where ?? 'body';
        return MENTION_WEIGHT[where] * KIND_WEIGHT[kindOf(id)] * entityRarity(id);
      });
      return board
        .takeBest(limit + 1)
        .map(([other]) => other)
        .filter((other) => other !== article);
    },
  };
}

/** An event that two articles tell of, with the sentences of each that do. */
export type SharedEvent = {
  readonly key: string;
  readonly weight: number;
  /** At least one of the two reports it. */
  readonly reported: boolean;
  readonly sentences: readonly [readonly number[], readonly number[]];
};

/** An entity that two articles name, with the first sentence of each that does. */
export type SharedEntity = {
  readonly id: string;
  readonly rarity: number;
  readonly weight: number;
  readonly sentences: readonly [number, number];
};

/** The events that two articles tell of, by weight: rarity times the weight of the event in each article. */
export function sharedEvents(a: ArticleProfile, b: ArticleProfile, index: TieIndex): SharedEvent[] {
  const shared: SharedEvent[] = [];
  for (const [key, { role, sentences }] of a.events) {
    const other = b.events.get(key);
    if (other === undefined) continue;
    const weight = ROLE_WEIGHT[role] * ROLE_WEIGHT[other.role] * index.eventRarity(key);
    const reported = role !== 'named' || other.role !== 'named';
    shared.push({ key, weight, reported, sentences: [sentences, other.sentences] });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
}

/**
 * The entities that the bodies of two articles name, by weight: rarity times the weight of the mention in each, times that of the
 * kind. Equal weights are ordered by where the first article names them.
 */
export function sharedEntities(a: ArticleProfile, b: ArticleProfile, index: TieIndex): SharedEntity[] {
  const shared: SharedEntity[] = [];
  for (const [id, { where, sentence }] of a.entities) {
    const other = b.entities.get(id);
    if (other === undefined || sentence === NOT_IN_BODY || other.sentence === NOT_IN_BODY) continue;
    const rare = index.entityRarity(id);
    const weight = rare * MENTION_WEIGHT[where] * MENTION_WEIGHT[other.where] * KIND_WEIGHT[index.kindOf(id)];
    shared.push({ id, rarity: rare, weight, sentences: [sentence, other.sentence] });
  }
  return shared.sort((x, y) => y.weight - x.weight || x.sentences[0] - y.sentences[0] || (x.id < y.id ? -1 : 1));
}

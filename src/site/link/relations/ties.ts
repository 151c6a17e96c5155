import type { EntityKind } from '#domain/entity/schema.ts';
import { rarity, steadySize } from '../ranking/rarity.ts';
import { createScoreboard } from '../ranking/scoreboard.ts';
import type { ArticleProfile, EventRole } from './article-profile.ts';

/** What a story's ties weigh by its role to an event. */
const ROLE_WEIGHT: Readonly<Record<EventRole, number>> = { main: 1, reported: 0.8, named: 0.5 };
/** What the body alone names counts less than what the head names. */
const PLACE_WEIGHT = { lead: 1, body: 0.4 } as const;
/** That two stories are about one person says more than that both mention a capital. */
const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = { person: 1, organisation: 0.7, place: 0.6, term: 0.3 };
/** An event says when, where and who at once: it weighs as much as a few shared entities. */
export const EVENT_FACTOR = 3;
/** Looking at the holders of the rarest things first, this many are enough to choose six from. */
const MOST_LOOKED_AT = 2_000;

type Holder = { readonly article: number; readonly weight: number };

/** Who names what, over all articles. */
export type TieIndex = {
  readonly kindOf: (entity: string) => EntityKind;
  readonly entityRarity: (id: string) => number;
  readonly eventRarity: (key: string) => number;
  /** The articles that share most with this one by what few articles name. */
  readonly candidates: (article: number, limit: number) => number[];
};

/** Inverts the profiles. @param kinds of all entities. */
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
    for (const [id, place] of profile.entities) hold(entities, id, { article, weight: PLACE_WEIGHT[place] });
    for (const [key, role] of profile.events) hold(events, key, { article, weight: ROLE_WEIGHT[role] });
  });
  const rarities = (holders: Map<string, Holder[]>) =>
    new Map([...holders].map(([key, list]) => [key, rarity(list.length, size)]));
  const entityRarities = rarities(entities);
  const eventRarities = rarities(events);
  const kindOf = (id: string) => kinds.get(id) ?? 'term';
  const entityRarity = (id: string) => entityRarities.get(id) ?? 0;
  const eventRarity = (key: string) => eventRarities.get(key) ?? 0;

  const board = createScoreboard(profiles.length);
  /** Adds what the holders of the rarest keys share with this article, until enough were looked at. */
  const look = (holders: Map<string, Holder[]>, keys: Iterable<string>, weigh: (key: string) => number) => {
    const lists = [...keys]
      .map((key) => ({ weight: weigh(key), list: holders.get(key) ?? [] }))
      .sort((a, b) => a.list.length - b.list.length);
    let looked = 0;
    for (const { weight, list } of lists) {
      looked += list.length;
      if (looked > MOST_LOOKED_AT) return;
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
      look(events, profile.events.keys(), (key) => {
        const role = profile.events.get(key) ?? 'named';
        return EVENT_FACTOR * ROLE_WEIGHT[role] * eventRarity(key);
      });
      look(entities, profile.entities.keys(), (id) => {
        const place = profile.entities.get(id) ?? 'body';
        return PLACE_WEIGHT[place] * KIND_WEIGHT[kindOf(id)] * entityRarity(id);
      });
      return board
        .takeBest(limit + 1)
        .map(([other]) => other)
        .filter((other) => other !== article);
    },
  };
}

export type SharedEvent = {
  readonly key: string;
  readonly weight: number;
  /** One of the two reports it; otherwise both only name it. */
  readonly reported: boolean;
};
export type SharedEntity = { readonly id: string; readonly rarity: number; readonly weight: number };

/** Events that both report or name, weightiest first: the rarer, and the nearer to what the stories are about, the more. */
export function sharedEvents(a: ArticleProfile, b: ArticleProfile, index: TieIndex): SharedEvent[] {
  const shared: SharedEvent[] = [];
  for (const [key, role] of a.events) {
    const other = b.events.get(key);
    if (other === undefined) continue;
    const weight = ROLE_WEIGHT[role] * ROLE_WEIGHT[other] * index.eventRarity(key);
    shared.push({ key, weight, reported: role !== 'named' || other !== 'named' });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
}

/** Entities that both name, weightiest first: the rarer, and the nearer to what the stories are about, the more. */
export function sharedEntities(a: ArticleProfile, b: ArticleProfile, index: TieIndex): SharedEntity[] {
  const shared: SharedEntity[] = [];
  for (const [id, place] of a.entities) {
    const other = b.entities.get(id);
    if (other === undefined) continue;
    const rare = index.entityRarity(id);
    const weight = rare * PLACE_WEIGHT[place] * PLACE_WEIGHT[other] * KIND_WEIGHT[index.kindOf(id)];
    shared.push({ id, rarity: rare, weight });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1));
}

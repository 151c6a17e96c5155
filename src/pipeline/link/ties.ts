import type { EntityKind } from '#shared/entity/schema.ts';
import type { ArticleProfile, EventRole } from './article-profile.ts';
import { rarity, steadySize } from './rarity.ts';

/** Who names what, over all articles. */
export type TieIndex = {
  readonly entityRarity: (id: string) => number;
  readonly kindOf: (id: string) => EntityKind;
  readonly eventRarity: (key: string) => number;
  /** Articles that share something rare enough with this one to be worth a look. */
  readonly candidates: (article: number) => Set<number>;
};

/** Looking at the holders of the rarest things first, this many are enough to choose six from. */
const MOST_LOOKED_AT = 2_000;

/** Inverts the profiles. */
export function indexTies(profiles: readonly ArticleProfile[], kinds: ReadonlyMap<string, EntityKind>): TieIndex {
  const size = steadySize(profiles.length);
  const invert = (keysOf: (profile: ArticleProfile) => Iterable<string>) => {
    const holders = new Map<string, number[]>();
    profiles.forEach((profile, article) => {
      for (const key of keysOf(profile)) {
        const list = holders.get(key) ?? [];
        list.push(article);
        holders.set(key, list);
      }
    });
    return holders;
  };
  const entities = invert(({ entities }) => entities.keys());
  const events = invert(({ events }) => events.keys());
  const holdersOf = (holders: Map<string, number[]>, key: string) => holders.get(key) ?? [];

  const look = (into: Set<number>, holders: Map<string, number[]>, keys: Iterable<string>) => {
    const lists = [...keys].map((key) => holdersOf(holders, key)).sort((a, b) => a.length - b.length);
    let looked = 0;
    for (const list of lists) {
      looked += list.length;
      if (looked > MOST_LOOKED_AT) return;
      for (const article of list) into.add(article);
    }
  };
  return {
    kindOf: (id) => kinds.get(id) ?? 'term',
    entityRarity: (id) => rarity(holdersOf(entities, id).length, size),
    eventRarity: (key) => rarity(holdersOf(events, key).length, size),
    candidates(article) {
      const found = new Set<number>();
      const profile = profiles[article];
      if (!profile) return found;
      look(found, events, profile.events.keys());
      look(found, entities, profile.entities.keys());
      found.delete(article);
      return found;
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

const ROLE_WEIGHT: Readonly<Record<EventRole, number>> = { main: 1, reported: 0.8, named: 0.5 };

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

/** What the body alone names counts less than what the head names. */
const PLACE_WEIGHT = { lead: 1, body: 0.4 } as const;
/** That two stories are about one person says more than that both mention a capital. */
const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = {
  person: 1,
  organisation: 0.7,
  place: 0.6,
  term: 0.3,
};

/** Entities that both name, weightiest first: the rarer, and the nearer to what the stories are about, the more. */
export function sharedEntities(a: ArticleProfile, b: ArticleProfile, index: TieIndex): SharedEntity[] {
  const shared: SharedEntity[] = [];
  for (const [id, place] of a.entities) {
    const other = b.entities.get(id);
    if (other === undefined) continue;
    const rare = index.entityRarity(id);
    shared.push({
      id,
      rarity: rare,
      weight: rare * PLACE_WEIGHT[place] * PLACE_WEIGHT[other] * KIND_WEIGHT[index.kindOf(id)],
    });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1));
}

import type { RelationKind } from '#domain/article/relation.ts';
import type { EntityKind } from '#domain/entity/schema.ts';
import type { TextIndex } from '../ranking/text-index.ts';
import type { ArticleProfile } from './article-profile.ts';
import { type SharedWord, sharedWords } from './shared-words.ts';
import {
  EVENT_FACTOR,
  type SharedEntity,
  type SharedEvent,
  sharedEntities,
  sharedEvents,
  type TieIndex,
} from './ties.ts';

/**
 * Kinds of entities that are a reason. A country or a capital is no subject, and a term is a word: what stories share in these,
 * their wording shows better.
 */
const NAMED_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);
/** Least rarity of an entity that is a reason: what every third story of a small site names says nothing of two of them. */
const LEAST_RARITY = 0.4;
/** Least weight of shared entities that counts as a reason by itself. */
const LEAST_TIE = 0.28;
/** Least similarity of wording that counts as a reason by itself. */
const LEAST_SIMILARITY = 0.14;
/** The same for two stories that share a name, too. */
const LEAST_SIMILARITY_WITH_NAME = 0.07;
/** Least weight of the shared words that a reason from wording names, in rare words. */
const LEAST_WORDS = 1.6;
/** A reason from wording names at most so many words. */
export const MOST_WORDS = 3;
/** Added to the score when one article reports an event that the other tells of. */
const REPORTED_BONUS = 0.3;
/** Added when both articles report one event: they come before all others. */
const SAME_EVENT_BONUS = 1;

/** An article that may be offered as related, and what relates it. */
export type Candidate = {
  readonly to: ArticleProfile;
  readonly kind: RelationKind;
  readonly score: number;
  /** Days between the two articles; infinite when a date is missing. */
  readonly days: number;
  /** Events that one article reports and the other tells of. */
  readonly events: readonly SharedEvent[];
  /** Entities that may stand in a reason: of a kind that does, not what their running story is about, rare enough. */
  readonly entities: readonly SharedEntity[];
  /** Rare words that both texts use; looked for only where neither events nor strong names are a reason. */
  readonly words: readonly SharedWord[];
};

/** What candidates are weighed by. */
export type Scales = {
  readonly ties: TieIndex;
  readonly texts: TextIndex;
  /** Entities that running stories are about, by storyline. */
  readonly subjects: ReadonlyMap<string, string>;
};

const sum = (items: readonly { readonly weight: number }[]): number =>
  items.reduce((all, { weight }) => all + weight, 0);

function findTies(from: ArticleProfile, to: ArticleProfile, { ties, subjects }: Scales) {
  const all = sharedEvents(from, to, ties);
  const days = from.day === null || to.day === null ? Number.POSITIVE_INFINITY : Math.abs(from.day - to.day);
  const entities = sharedEntities(from, to, ties);
  const common = from.article.storylines.filter((id) => to.article.storylines.includes(id));
  const known = new Set(common.map((id) => subjects.get(id)));
  const telling = entities.filter(
    ({ id, rarity }) => rarity >= LEAST_RARITY && NAMED_KINDS.has(ties.kindOf(id)) && !known.has(id),
  );
  return {
    known,
    ties: { to, days, entities: telling, events: all.filter(({ reported }) => reported), words: [] },
    weight: EVENT_FACTOR * sum(all) + sum(entities),
  };
}

/** A candidate that an editor chose, with all names that both texts share, rare or not: the choice is the editor's. */
export function weighByEditor(from: ArticleProfile, to: ArticleProfile, scales: Scales): Candidate {
  const { weight, ties, known } = findTies(from, to, scales);
  const shared = sharedEntities(from, to, scales.ties).filter(({ id }) => !known.has(id));
  const named = shared.filter(({ id }) => NAMED_KINDS.has(scales.ties.kindOf(id)));
  return { ...ties, entities: named.length > 0 ? named : shared, kind: 'editor', score: weight };
}

/** The story before or after in the running story, with the ties that are there besides. */
export function weighNeighbour(from: ArticleProfile, to: ArticleProfile, scales: Scales): Candidate {
  const { weight, ties } = findTies(from, to, scales);
  const entities = sum(ties.entities) >= LEAST_TIE ? ties.entities : [];
  const kind = ties.events.length > 0 ? 'event' : entities.length > 0 ? 'entities' : 'similar';
  return { ...ties, entities, kind, score: weight };
}

/**
 * Scores an article as a relation of another.
 * @param similarity of the wording, 0 to 1.
 * @returns `null` when nothing is shared that a reader would accept as a reason.
 */
export function weighTies(
  from: ArticleProfile,
  to: ArticleProfile,
  similarity: number,
  scales: Scales,
): Candidate | null {
  const { weight, ties } = findTies(from, to, scales);
  const score = weight + similarity * 2;
  if (ties.events.length > 0) {
    const both = ties.events.some(
      ({ key }) => from.events.get(key)?.role !== 'named' && to.events.get(key)?.role !== 'named',
    );
    return { ...ties, kind: 'event', score: score + (both ? SAME_EVENT_BONUS : REPORTED_BONUS) };
  }
  const strong = ties.entities.some(({ id, weight }) => scales.ties.kindOf(id) === 'person' || weight >= LEAST_TIE);
  // A court or a ministry has to do with much: where the wording is similar, too, it says what the stories are about.
  const words = similarity >= LEAST_SIMILARITY && !strong ? sharedWords(from, to, scales.texts.rarity) : [];
  const worded = words.length > 1 && sum(words.slice(0, MOST_WORDS)) >= LEAST_WORDS;
  const named = ties.entities.length > 0;
  if (sum(ties.entities) >= LEAST_TIE || (named && similarity >= LEAST_SIMILARITY_WITH_NAME))
    return { ...ties, words: worded ? words : [], kind: 'entities', score };
  return worded ? { ...ties, words, kind: 'similar', score } : null;
}

import type { RelationKind } from '#domain/article/relation.ts';
import type { ArticleProfile } from './article-profile.ts';
import {
  EVENT_FACTOR,
  type SharedEntity,
  type SharedEvent,
  sharedEntities,
  sharedEvents,
  type TieIndex,
} from './ties.ts';

/** Least weight of shared entities that counts as a reason; less is shared by nearly all articles. */
const LEAST_TIE = 0.12;
/** The same when all shared entities are places: most articles mention the capital. */
const LEAST_TIE_BY_PLACE = 0.3;
/** Least rarity of an entity that is worth naming in a reason. */
export const LEAST_RARITY = 0.1;
/** Least similarity of wording that counts as a reason by itself. */
const LEAST_SIMILARITY = 0.2;
/** Added to the score when one article reports an event that the other names. */
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
  /** Events that one article reports and the other reports or names. */
  readonly events: readonly SharedEvent[];
  readonly entities: readonly SharedEntity[];
};

const sum = (items: readonly { readonly weight: number }[]): number =>
  items.reduce((all, { weight }) => all + weight, 0);

function findTies(from: ArticleProfile, to: ArticleProfile, index: TieIndex) {
  const all = sharedEvents(from, to, index);
  const days = from.day === null || to.day === null ? Number.POSITIVE_INFINITY : Math.abs(from.day - to.day);
  const entities = sharedEntities(from, to, index);
  return {
    to,
    days,
    entities,
    events: all.filter(({ reported }) => reported),
    weight: EVENT_FACTOR * sum(all) + sum(entities),
  };
}

/** A candidate that an editor chose, with the ties that are there besides. */
export function weighByEditor(from: ArticleProfile, to: ArticleProfile, index: TieIndex): Candidate {
  const { weight, ...ties } = findTies(from, to, index);
  return { ...ties, kind: 'editor', score: weight };
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
  index: TieIndex,
): Candidate | null {
  const { weight, ...ties } = findTies(from, to, index);
  const score = weight + similarity / 2;
  if (ties.events.length > 0) {
    const both = ties.events.some(({ key }) => from.events.get(key) !== 'named' && to.events.get(key) !== 'named');
    return { ...ties, kind: 'event', score: score + (both ? SAME_EVENT_BONUS : REPORTED_BONUS) };
  }
  const onlyPlaces = ties.entities.every(({ id }) => index.kindOf(id) === 'place');
  if (sum(ties.entities) >= (onlyPlaces ? LEAST_TIE_BY_PLACE : LEAST_TIE)) return { ...ties, kind: 'entities', score };
  const named = ties.entities.some(({ rarity }) => rarity >= LEAST_RARITY);
  const common = named || from.article.storylines.some((id) => to.article.storylines.includes(id));
  return common && similarity >= LEAST_SIMILARITY ? { ...ties, kind: 'similar', score } : null;
}

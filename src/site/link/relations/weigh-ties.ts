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

/** Shared entities that weigh less than this are no reason: nearly every story names them. */
const LEAST_TIE = 0.12;
/** A place alone ties two stories only when few stories name it: all come from the capital sooner or later. */
const LEAST_TIE_BY_PLACE = 0.3;
/** What nearly every story names says nothing. */
export const LEAST_RARITY = 0.1;
/** Text that is so near is about the same matter, entities or not. */
const LEAST_SIMILARITY = 0.2;
/** One story reports what the other speaks of. */
const REPORTED_BONUS = 0.3;
/** Two reports of one event belong together before anything else. */
const SAME_EVENT_BONUS = 1;

/** A story that may be offered, and why. */
export type Candidate = {
  readonly to: ArticleProfile;
  readonly kind: RelationKind;
  readonly score: number;
  /** Between the two stories; infinite when a date is missing. */
  readonly days: number;
  /** Events that one reports and the other reports or names. */
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

/** A story that the editor chose, with what ties it besides. */
export function weighByEditor(from: ArticleProfile, to: ArticleProfile, index: TieIndex): Candidate {
  const { weight, ...ties } = findTies(from, to, index);
  return { ...ties, kind: 'editor', score: weight };
}

/**
 * Weighs what ties one story to another.
 * @param similarity nearness of the wording, 0 to 1.
 * @returns `null` when nothing does that a reader would take for a reason.
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

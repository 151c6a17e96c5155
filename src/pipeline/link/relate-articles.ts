import { RELATION_KINDS, type Reason, type Relation, type RelationKind } from '#shared/article/relation.ts';
import type { Content } from '#shared/content.ts';
import { type ArticleProfile, eventKey } from './article-profile.ts';
import { indexTexts, sameness } from './text-index.ts';
import { indexTies, type SharedEntity, type SharedEvent, sharedEntities, sharedEvents } from './ties.ts';

const MOST_RELATIONS = 6;
const MOST_ENTITIES_IN_REASON = 3;
/** Over this two texts are one story told twice. */
const NEAR_DUPLICATE = 0.9;
/** A tie less weighty than this is no reason: what nearly every story names. */
const LEAST_ENTITY_TIE = 0.05;
const LEAST_SIMILARITY = 0.2;
/** Scores nearer than this are a tie, which the date breaks. */
const SCORE_STEP = 0.05;

/** A story that may be offered, and why. */
type Candidate = {
  readonly article: number;
  readonly kind: RelationKind;
  readonly score: number;
  readonly days: number;
  readonly events: readonly SharedEvent[];
  readonly entities: readonly SharedEntity[];
};

const sum = (items: readonly { readonly weight: number }[]): number =>
  items.reduce((all, { weight }) => all + weight, 0);

const daysBetween = (a: ArticleProfile, b: ArticleProfile): number =>
  a.day === null || b.day === null ? Number.POSITIVE_INFINITY : Math.abs(a.day - b.day);

/** Strongest kind first, then the score in steps, then the nearer date, then the id, so that nothing hangs on chance. */
function byRank(profiles: readonly ArticleProfile[]) {
  const step = ({ score }: Candidate) => Math.round(score / SCORE_STEP);
  const id = ({ article }: Candidate) => profiles[article]?.article.id ?? '';
  return (a: Candidate, b: Candidate): number =>
    RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) ||
    step(b) - step(a) ||
    (a.days === b.days ? 0 : a.days - b.days) ||
    (id(a) < id(b) ? -1 : 1);
}

/** Relations of one article by the position of the other, with the editor's inline links apart. */
export type ArticleRelations = { readonly inline: readonly Relation[]; readonly relations: readonly Relation[] };

/**
 * Ties every article to others: the editor's link, then a shared event, then shared people and places weighted by rarity,
 * then similar text; the date breaks ties, near duplicates are dropped. Deterministic; over inverted indexes, so the cost
 * grows with the number of articles, not with its square.
 */
export function relateArticles(content: Content, profiles: readonly ArticleProfile[]): ArticleRelations[] {
  const ties = indexTies(profiles);
  const texts = indexTexts(profiles);
  const rank = byRank(profiles);
  const position = new Map(profiles.map(({ article }, index) => [article.id, index]));
  const entityOf = new Map(content.entities.map((entity) => [entity.id, entity]));
  const storylineOf = new Map(content.storylines.map((storyline) => [storyline.id, storyline]));
  const eventOf = new Map(
    content.storylines.flatMap(({ id, events }) => events.map((event) => [eventKey(id, event.id), event] as const)),
  );

  const weigh = (from: number, to: number, similarity: number, byEditor: boolean): Candidate | null => {
    const [a, b] = [profiles[from], profiles[to]];
    if (!a || !b) return null;
    const events = sharedEvents(a, b, ties);
    const entities = sharedEntities(a, b, ties);
    const common = { article: to, days: daysBetween(a, b), events, entities };
    const entityScore = sum(entities);
    if (byEditor) return { ...common, kind: 'editor', score: 0 };
    if (events.length > 0) return { ...common, kind: 'event', score: sum(events) + entityScore / 4 };
    if (entityScore >= LEAST_ENTITY_TIE) return { ...common, kind: 'entities', score: entityScore + similarity / 2 };
    const known = entities.length > 0 || a.article.storylines.some((id) => b.article.storylines.includes(id));
    return known && similarity >= LEAST_SIMILARITY ? { ...common, kind: 'similar', score: similarity } : null;
  };

  const reasonFor = (from: number, { article, events, entities }: Candidate): Reason => {
    const event = events[0] && eventOf.get(events[0].key);
    const telling = entities.filter(({ weight }) => weight >= LEAST_ENTITY_TIE / 2);
    const named = (telling.length > 0 ? telling : entities).slice(0, MOST_ENTITIES_IN_REASON);
    const others = profiles[article]?.article.storylines ?? [];
    const storyline = profiles[from]?.article.storylines.find((id) => others.includes(id));
    const title = storyline === undefined ? undefined : storylineOf.get(storyline)?.title;
    return {
      event: event ? { id: event.id, label: event.label } : null,
      entities: named.flatMap(({ id }) => {
        const entity = entityOf.get(id);
        return entity ? [{ id, name: entity.name, kind: entity.kind }] : [];
      }),
      storyline: storyline === undefined || title === undefined ? null : { id: storyline, title },
    };
  };

  return profiles.map(({ article }, from) => {
    const toRelation = (candidate: Candidate): Relation => ({
      from: article.id,
      to: profiles[candidate.article]?.article.id ?? '',
      kind: candidate.kind,
      reason: reasonFor(from, candidate),
    });
    const positions = (ids: readonly string[]) =>
      [...new Set(ids)].flatMap((id) => position.get(id) ?? []).filter((to) => to !== from);
    const targets = article.blocks.flatMap((block) => (block.type === 'related' && block.target ? [block.target] : []));
    const inline = positions(targets);
    const chosen = positions(article.links.related ?? []).filter((to) => !inline.includes(to));
    const hidden = new Set([from, ...inline, ...chosen, ...positions(article.links.notRelated ?? [])]);

    const similar = texts.similar(from);
    const near = [...similar].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 30);
    const others = new Set([...ties.candidates(from), ...near.map(([to]) => to)]);
    const ranked = [...others]
      .filter((to) => !hidden.has(to))
      .map((to) => weigh(from, to, similar.get(to) ?? 0, false))
      .filter((candidate) => candidate !== null)
      .sort(rank);
    const byEditor = (to: number) => weigh(from, to, 0, true);
    const picked = chosen.map(byEditor).filter((candidate) => candidate !== null);
    const isRepeat = (to: number) =>
      [from, ...inline, ...picked.map((candidate) => candidate.article)].some((other) => {
        const [a, b] = [profiles[other], profiles[to]];
        return a && b && sameness(a, b) > NEAR_DUPLICATE;
      });
    for (const candidate of ranked) {
      if (picked.length >= MOST_RELATIONS) break;
      if (!isRepeat(candidate.article)) picked.push(candidate);
    }
    return {
      inline: inline
        .map(byEditor)
        .filter((candidate) => candidate !== null)
        .map(toRelation),
      relations: picked.slice(0, MOST_RELATIONS).map(toRelation),
    };
  });
}

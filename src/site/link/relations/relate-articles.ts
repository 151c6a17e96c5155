import { type Order, RELATION_KINDS, type Relation } from '#domain/article/relation.ts';
import type { Content } from '#domain/site/content.ts';
import { sameness, type Vocabulary } from '../ranking/terms.ts';
import { indexTexts } from '../ranking/text-index.ts';
import type { ArticleProfile } from './article-profile.ts';
import { createReasonWriter } from './reason.ts';
import { orderStories } from './running-order.ts';
import { indexTies } from './ties.ts';
import { type Candidate, type Scales, weighByEditor, weighNeighbour, weighTies } from './weigh-ties.ts';

const MOST_RELATIONS = 6;
/** Candidates for each article: those that share most events and entities, and those with the most similar wording. */
const MOST_TIED = 40;
const MOST_SIMILAR = 30;
/** Two texts with a greater cosine similarity tell the same story. */
const NEAR_DUPLICATE = 0.9;
/** Scores are compared in steps of this size; the date decides between equal steps. */
const SCORE_STEP = 0.05;

const step = ({ score }: Candidate): number => Math.round(score / SCORE_STEP);

/** Highest score first, then the nearer date, then the id. */
function byWeight(a: Candidate, b: Candidate): number {
  const nearer = a.days === b.days ? 0 : a.days - b.days;
  return step(b) - step(a) || nearer || (a.to.article.id < b.to.article.id ? -1 : 1);
}

/** Strongest kind of relation first; within a kind by score. */
const byKind = (a: Candidate, b: Candidate): number =>
  RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) || byWeight(a, b);

const isNearDuplicate = (a: ArticleProfile, b: ArticleProfile): boolean => sameness(a.terms, b.terms) > NEAR_DUPLICATE;

/** What a reason will name first: relations with one reason stand together. */
const reasonKey = ({ events, entities, words }: Candidate): string =>
  events[0]?.key ?? entities[0]?.id ?? String(words[0]?.term);

/** Moves relations behind the first one with the same reason, else keeps their order. */
function grouped(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = reasonKey(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()].flat();
}

/** Links from one article: those that an editor placed in the text, and those to offer beside it. */
export type ArticleRelations = { readonly inline: readonly Relation[]; readonly relations: readonly Relation[] };

/**
 * Relates every article to others: first those that an editor chose, then the next and the previous one of the running story,
 * then those with the highest score (an event that both tell of, rare names, similar wording) without near duplicates, by kind
 * and with equal reasons together. Inverted indexes give the candidates, so that the cost grows with the number of articles and
 * not with its square.
 * @returns links in the order of the profiles.
 */
export function relateArticles(
  content: Content,
  profiles: readonly ArticleProfile[],
  vocabulary: Vocabulary,
): ArticleRelations[] {
  const scales: Scales = {
    ties: indexTies(profiles, new Map(content.entities.map(({ id, kind }) => [id, kind]))),
    texts: indexTexts(profiles.map(({ terms }) => terms)),
    subjects: new Map(content.storylines.flatMap(({ id, entity }) => (entity ? [[id, entity]] : []))),
  };
  const reasonFor = createReasonWriter(content, vocabulary);
  const neighboursOf = orderStories(profiles);
  const position = new Map(profiles.map(({ article }, index) => [article.id, index]));

  return profiles.map((from, at) => {
    const { article } = from;
    const profilesOf = (ids: readonly string[]) =>
      [...new Set(ids)].flatMap((id) => profiles[position.get(id) ?? at] ?? []).filter((to) => to !== from);
    const lines = new Map((article.links.related ?? []).map(({ id, reason }) => [id, reason]));
    const targets = article.blocks.flatMap((block) => (block.type === 'related' && block.target ? [block.target] : []));
    const forbidden = profilesOf(article.links.notRelated ?? []);
    const inline = profilesOf(targets);
    const chosen = profilesOf([...lines.keys()]).filter((to) => !inline.includes(to));
    const neighbours = neighboursOf(from);
    const inOrder = [...neighbours.keys()].filter((to) => ![...inline, ...chosen, ...forbidden].includes(to));
    const hidden = new Set([from, ...inline, ...chosen, ...inOrder, ...forbidden]);

    const similar = new Map(scales.texts.nearest(at, MOST_SIMILAR));
    const ranked = [...new Set([...scales.ties.candidates(at, MOST_TIED), ...similar.keys()])]
      .flatMap((index) => {
        const to = profiles[index];
        return to && !hidden.has(to) ? (weighTies(from, to, similar.get(index) ?? 0, scales) ?? []) : [];
      })
      .sort(byWeight);

    const first = [
      ...chosen.map((to) => weighByEditor(from, to, scales)),
      ...inOrder.map((to) => weighNeighbour(from, to, scales)),
    ].slice(0, MOST_RELATIONS);
    const rest: Candidate[] = [];
    const shown = [from, ...inline, ...first.map(({ to }) => to)];
    for (const candidate of ranked) {
      if (first.length + rest.length >= MOST_RELATIONS) break;
      if (shown.some((other) => isNearDuplicate(other, candidate.to))) continue;
      rest.push(candidate);
      shown.push(candidate.to);
    }
    const orderOf = (to: ArticleProfile): Order | null => neighbours.get(to) ?? null;
    const toRelation = (candidate: Candidate): Relation => ({
      from: article.id,
      to: candidate.to.article.id,
      kind: candidate.kind,
      reason: reasonFor(from, candidate, {
        line: lines.get(candidate.to.article.id) ?? null,
        order: orderOf(candidate.to),
      }),
    });
    return {
      inline: inline.map((to) => toRelation(weighByEditor(from, to, scales))),
      relations: [...first, ...grouped(rest.sort(byKind))].map(toRelation),
    };
  });
}

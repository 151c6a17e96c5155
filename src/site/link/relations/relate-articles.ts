import { RELATION_KINDS, type Relation } from '#domain/article/relation.ts';
import type { Content } from '#domain/site/content.ts';
import { sameness } from '../ranking/terms.ts';
import { indexTexts } from '../ranking/text-index.ts';
import type { ArticleProfile } from './article-profile.ts';
import { createReasonWriter } from './reason.ts';
import { indexTies } from './ties.ts';
import { type Candidate, weighByEditor, weighTies } from './weigh-ties.ts';

const MOST_RELATIONS = 6;
/** Stories to look at closely: those that share most events and entities, and the nearest in wording. */
const MOST_TIED = 40;
const MOST_SIMILAR = 30;
/** Over this two texts are one story told twice. */
const NEAR_DUPLICATE = 0.9;
/** Scores nearer than this are a tie, which the date breaks. */
const SCORE_STEP = 0.05;

const step = ({ score }: Candidate): number => Math.round(score / SCORE_STEP);

/** Weightiest first, the nearer date before the farther, then by id, so that nothing hangs on chance. */
function byWeight(a: Candidate, b: Candidate): number {
  const nearer = a.days === b.days ? 0 : a.days - b.days;
  return step(b) - step(a) || nearer || (a.to.article.id < b.to.article.id ? -1 : 1);
}

/** Strongest kind of tie first; within a kind by weight. */
const byKind = (a: Candidate, b: Candidate): number =>
  RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) || byWeight(a, b);

const isNearDuplicate = (a: ArticleProfile, b: ArticleProfile): boolean => sameness(a.terms, b.terms) > NEAR_DUPLICATE;

/** Links out of one article: the editor's inline ones, and those to offer beside it. */
export type ArticleRelations = { readonly inline: readonly Relation[]; readonly relations: readonly Relation[] };

/**
 * Ties every article to others. What an editor chose comes first; the rest is chosen by the weight of its ties (a shared
 * event, people and places by rarity, similar wording), near duplicates dropped, and shown by kind: event, entities, similar.
 * Deterministic; over inverted indexes, so that the cost grows with the number of articles, not with its square.
 */
export function relateArticles(content: Content, profiles: readonly ArticleProfile[]): ArticleRelations[] {
  const ties = indexTies(profiles, new Map(content.entities.map(({ id, kind }) => [id, kind])));
  const texts = indexTexts(profiles.map(({ terms }) => terms));
  const reasonFor = createReasonWriter(content);
  const position = new Map(profiles.map(({ article }, index) => [article.id, index]));

  return profiles.map((from, at) => {
    const { article } = from;
    const profilesOf = (ids: readonly string[]) =>
      [...new Set(ids)].flatMap((id) => profiles[position.get(id) ?? at] ?? []).filter((to) => to !== from);
    const targets = article.blocks.flatMap((block) => (block.type === 'related' && block.target ? [block.target] : []));
    const inline = profilesOf(targets);
    const chosen = profilesOf(article.links.related ?? []).filter((to) => !inline.includes(to));
    const hidden = new Set([from, ...inline, ...chosen, ...profilesOf(article.links.notRelated ?? [])]);

    const similar = new Map(texts.nearest(at, MOST_SIMILAR));
    const ranked = [...new Set([...ties.candidates(at, MOST_TIED), ...similar.keys()])]
      .flatMap((index) => {
        const to = profiles[index];
        return to && !hidden.has(to) ? (weighTies(from, to, similar.get(index) ?? 0, ties) ?? []) : [];
      })
      .sort(byWeight);

    const offered: Candidate[] = chosen.map((to) => weighByEditor(from, to, ties)).slice(0, MOST_RELATIONS);
    const told = [from, ...inline, ...offered.map(({ to }) => to)];
    for (const candidate of ranked) {
      if (offered.length >= MOST_RELATIONS) break;
      if (told.some((other) => isNearDuplicate(other, candidate.to))) continue;
      offered.push(candidate);
      told.push(candidate.to);
    }
    const toRelation = (candidate: Candidate): Relation => ({
      from: article.id,
      to: candidate.to.article.id,
      kind: candidate.kind,
      reason: reasonFor(from, candidate),
    });
    const byEditor = offered.filter(({ kind }) => kind === 'editor');
    const byTies = offered.filter(({ kind }) => kind !== 'editor').sort(byKind);
    return {
      inline: inline.map((to) => toRelation(weighByEditor(from, to, ties))),
      relations: [...byEditor, ...byTies].map(toRelation),
    };
  });
}

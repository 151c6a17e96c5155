import { RELATION_KINDS, type Relation } from '#domain/article/relation.ts';
import type { Content } from '#domain/site/content.ts';
import { sameness } from '../ranking/terms.ts';
import { indexTexts } from '../ranking/text-index.ts';
import type { ArticleProfile } from './article-profile.ts';
import { createReasonWriter } from './reason.ts';
import { indexTies } from './ties.ts';
import { type Candidate, weighByEditor, weighTies } from './weigh-ties.ts';

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

/** Links from one article: those that an editor placed in the text, and those to offer beside it. */
export type ArticleRelations = { readonly inline: readonly Relation[]; readonly relations: readonly Relation[] };

/**
 * Relates every article to others. An editor's choices come first. The rest are those with the highest score (a shared event,
 * shared entities by rarity, similar wording) without near duplicates, ordered by kind: event, entities, similar.
 * Inverted indexes give the candidates, so that the cost grows with the number of articles and not with its square.
 * @returns links in the order of the profiles.
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
    const shown = [from, ...inline, ...offered.map(({ to }) => to)];
    for (const candidate of ranked) {
      if (offered.length >= MOST_RELATIONS) break;
      if (shown.some((other) => isNearDuplicate(other, candidate.to))) continue;
      offered.push(candidate);
      shown.push(candidate.to);
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

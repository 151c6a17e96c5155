import type { Reason } from '#shared/article/relation.ts';
import type { Content } from '#shared/content.ts';
import { type ArticleProfile, eventKey } from './article-profile.ts';
import { type Candidate, LEAST_RARITY } from './weigh-ties.ts';

const MOST_ENTITIES = 3;

/** Prepares a writer of reasons: the facts that tie two stories, for the interface to word. */
export function createReasonWriter(content: Content): (from: ArticleProfile, candidate: Candidate) => Reason {
  const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
  const storylines = new Map(content.storylines.map((storyline) => [storyline.id, storyline]));
  const events = new Map(
    content.storylines.flatMap(({ id, events }) => events.map((event) => [eventKey(id, event.id), event] as const)),
  );
  return (from, candidate) => {
    const event = candidate.events[0] && events.get(candidate.events[0].key);
    const shared = from.article.storylines.find((id) => candidate.to.article.storylines.includes(id));
    const storyline = shared === undefined ? undefined : storylines.get(shared);
    // The running story is a fact of its own; what it is about would say the same again.
    const telling = candidate.entities.filter(({ id, rarity }) => rarity >= LEAST_RARITY && id !== storyline?.entity);
    const named = (telling.length > 0 ? telling : candidate.entities).slice(0, MOST_ENTITIES);
    return {
      event: event ? { id: event.id, label: event.label } : null,
      entities: named.flatMap(({ id }) => {
        const entity = entities.get(id);
        return entity ? [{ id, name: entity.name, kind: entity.kind }] : [];
      }),
      storyline: storyline ? { id: storyline.id, title: storyline.title } : null,
    };
  };
}

import type { Reason } from '#domain/article/relation.ts';
import type { Content } from '#domain/site/content.ts';
import type { Event } from '#domain/storyline/schema.ts';
import { type ArticleProfile, eventKey } from './article-profile.ts';
import { type Candidate, LEAST_RARITY } from './weigh-ties.ts';

const MOST_ENTITIES = 3;
/** Events whose weights differ by less count as equal; the names that both articles share then decide. */
const NEARLY = 0.02;

/** Makes a function that gives the reason of a relation as facts, which the interface puts into words. */
export function createReasonWriter(content: Content): (from: ArticleProfile, candidate: Candidate) => Reason {
  const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
  const storylines = new Map(content.storylines.map((storyline) => [storyline.id, storyline]));
  const events = new Map<string, Event>();
  for (const storyline of content.storylines)
    for (const event of storyline.events) events.set(eventKey(storyline.id, event.id), event);
  const bestEvent = ({ events: shared, entities: named }: Candidate) => {
    const both = new Set(named.map(({ id }) => id));
    const likeliest = shared
      .filter(({ weight }) => weight >= (shared[0]?.weight ?? 0) - NEARLY)
      .flatMap(({ key }) => events.get(key) ?? [])
      .map((event) => ({
        event,
        spokenOf: [...event.entities, event.place?.entity ?? ''].filter((id) => both.has(id)).length,
      }));
    return likeliest.sort((a, b) => b.spokenOf - a.spokenOf)[0]?.event;
  };
  return (from, candidate) => {
    const event = bestEvent(candidate);
    const shared = from.article.storylines.find((id) => candidate.to.article.storylines.includes(id));
    const storyline = shared === undefined ? undefined : storylines.get(shared);
    // The entity that a shared storyline is about would only repeat the storyline.
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

import { type EdtfDate, parseEdtf } from '#domain/dates/edtf.ts';
import type { EntityMatcher } from '#domain/entity/find-entities.ts';
import type { Event, Storyline } from '#domain/storyline/schema.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { rarity } from '../ranking/rarity.ts';
import { terms } from '../ranking/terms.ts';

/** An event with what can tie a sentence to it. */
export type IndexedEvent = {
  readonly id: string;
  readonly date: EdtfDate;
  /**
   * Its place, people, organisations, countries and what its label names; ids of entities or of {@link placeNames}.
   * The topic of the running story is left out: every event has it.
   */
  readonly ties: ReadonlySet<string>;
  readonly place: string | null;
  /** Content words of the label, names of entities left out. */
  readonly labelWords: ReadonlySet<string>;
};

export type EventIndex = {
  readonly events: readonly IndexedEvent[];
  /** How much naming a tie says: 1 when one event has it, 0 when all have. */
  readonly rarity: (tie: string) => number;
};

/** Names of places and countries of a storyline that no entity may explain; the ids cannot clash with entity ids. */
export function placeNames(storylines: readonly Storyline[]) {
  const names = new Set(
    storylines.flatMap(({ countries, events }) => [
      ...Object.values(countries),
      ...events.flatMap(({ place }) => (place ? place.name.split(/,\s*/) : [])),
    ]),
  );
  return [...names].map((name) => ({ id: `place:${name}`, kind: 'place' as const, name }));
}

function indexEvent(event: Event, storyline: Storyline, find: EntityMatcher): IndexedEvent | null {
  const date = parseEdtf(event.date);
  if (!date) return null;
  const idsIn = (text: string) => find(text).map(({ entity }) => entity);
  const place = event.place ? (event.place.entity ?? idsIn(event.place.name)[0] ?? null) : null;
  const countries = event.changes.flatMap(({ country }) => idsIn(storyline.countries[country] ?? ''));
  const places = event.place ? idsIn(event.place.name) : [];
  const words = foldedWords(event.label);
  const named = find(event.label);
  const inLabel = named.map(({ entity }) => entity);
  const plain = words.filter(({ start }) => !named.some((mention) => mention.start <= start && start < mention.end));
  return {
    id: event.id,
    date,
    ties: new Set(
      [...event.entities, ...countries, ...places, ...inLabel, ...(place === null ? [] : [place])].filter(
        (id) => id !== storyline.entity,
      ),
    ),
    place,
    labelWords: new Set(terms(plain)),
  };
}

/** Prepares the events of one running story. @param find knows all entities and {@link placeNames}. */
export function indexEvents(storyline: Storyline, find: EntityMatcher): EventIndex {
  const events = storyline.events.map((event) => indexEvent(event, storyline, find)).filter((event) => event !== null);
  const counts = new Map<string, number>();
  for (const { ties } of events) for (const tie of ties) counts.set(tie, (counts.get(tie) ?? 0) + 1);
  return {
    events,
    rarity: (tie) => rarity(counts.get(tie) ?? events.length, Math.max(events.length, 2)),
  };
}

import { type EdtfDate, parseEdtf } from '#domain/dates/edtf.ts';
import type { EntityMatcher } from '#domain/entity/find-entities.ts';
import type { NamedEntity } from '#domain/entity/name-forms.ts';
import type { Event, Storyline } from '#domain/storyline/schema.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { rarity } from '../ranking/rarity.ts';
import { terms } from '../ranking/terms.ts';

/** An event with what a sentence can name it by. */
export type IndexedEvent = {
  readonly id: string;
  readonly date: EdtfDate;
  /**
   * Ids of its place, people, organisations, countries and of the names in its label: entities, or places from
   * {@link placeNames}. The entity that the storyline is about is left out: every event has it.
   */
  readonly ties: ReadonlySet<string>;
  /** Id of its place, which is among the ties. */
  readonly place: string | null;
  /** Content words of the label without names. */
  readonly labelWords: ReadonlySet<string>;
  /** Ids of the names in the label, people by their surname too; the entity that the storyline is about is left out. */
  readonly labelNames: ReadonlySet<string>;
  /** Ids of the people among them. */
  readonly people: ReadonlySet<string>;
};

/** The events of a storyline. */
export type EventIndex = {
  readonly events: readonly IndexedEvent[];
  /** Rarity of a tie among the events: 1 when one event has it, 0 when all have it. */
  readonly rarity: (tie: string) => number;
};

/** Names of the places and countries in storylines, under ids that no entity can have: many are not entities of their own. */
export function placeNames(storylines: readonly Storyline[]): NamedEntity[] {
  const names = new Set(
    storylines.flatMap(({ countries, events }) => [
      ...Object.values(countries),
      ...events.flatMap(({ place }) => (place ? place.name.split(/,\s*/) : [])),
    ]),
  );
  return [...names].map((name) => ({ id: `place:${name}`, kind: 'place', name }));
}

function indexEvent(
  event: Event,
  storyline: Storyline,
  find: EntityMatcher,
  people: ReadonlySet<string>,
): IndexedEvent | null {
  const date = parseEdtf(event.date);
  if (!date) return null;
  const idsIn = (text: string) => find(text).map(({ entity }) => entity);
  const place = event.place ? (event.place.entity ?? idsIn(event.place.name)[0] ?? null) : null;
  const countries = event.changes.flatMap(({ country }) => idsIn(storyline.countries[country] ?? ''));
  const places = event.place ? idsIn(event.place.name) : [];
  const words = foldedWords(event.label);
  // A label is short: it gives a surname where the event's entities give the person.
  const named = find(event.label, new Set(event.entities));
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
    labelNames: new Set(inLabel.filter((id) => id !== storyline.entity)),
    people: new Set(inLabel.filter((id) => people.has(id))),
  };
}

/**
 * Prepares the events of a storyline.
 * @param find finds entities and {@link placeNames}.
 * @param people ids of the entities that are people.
 */
export function indexEvents(storyline: Storyline, find: EntityMatcher, people: ReadonlySet<string>): EventIndex {
  const events = storyline.events
    .map((event) => indexEvent(event, storyline, find, people))
    .filter((event) => event !== null);
  const counts = new Map<string, number>();
  for (const { ties } of events) for (const tie of ties) counts.set(tie, (counts.get(tie) ?? 0) + 1);
  return {
    events,
    rarity: (tie) => rarity(counts.get(tie) ?? events.length, Math.max(events.length, 2)),
  };
}

import { type EdtfDate, parseEdtf } from '#domain/dates/edtf.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';

/** What a sentence gives to tell an event by. */
export type Evidence = {
  /** EDTF dates it spells out. */
  readonly dates: readonly string[];
  /** Entities and places it names. */
  readonly named: ReadonlySet<string>;
  /** Entities and places that its paragraph names, itself included. */
  readonly namedAround: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
};

type Tied = { readonly event: IndexedEvent; readonly ties: ReadonlySet<string>; readonly labelWords: number };

const covers = (outer: EdtfDate, inner: EdtfDate): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The date names the event's own date, at its precision or finer; a meeting of days covers its decisive day. */
function isOwnDate(date: EdtfDate, event: EdtfDate): boolean {
  if (date.precision === 'day') return covers(date, event) || covers(event, date);
  return date.precision === event.precision && date.start === event.start && date.end === event.end;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((id) => b.has(id)));

const tie = (event: IndexedEvent, named: ReadonlySet<string>, words: ReadonlySet<string>): Tied => ({
  event,
  ties: shared(event.ties, named),
  labelWords: shared(event.labelWords, words).size,
});

const isStrictSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size < b.size && [...a].every((id) => b.has(id));

/**
 * Of several events on one date those that the sentence speaks of: one whose ties are all shared by another that has more
 * is dropped, and among equals the words of the label decide, then what the article reports.
 */
function mostTied(tied: readonly Tied[], reported: ReadonlySet<string>): Tied[] {
  const kept = tied.filter((a) => !tied.some((b) => isStrictSubset(a.ties, b.ties)));
  const equal = (a: Tied, b: Tied) => a.ties.size === b.ties.size && [...a.ties].every((id) => b.ties.has(id));
  const better = (a: Tied, b: Tied) =>
    a.labelWords - b.labelWords || Number(reported.has(a.event.id)) - Number(reported.has(b.event.id));
  return kept.filter((a) => !kept.some((b) => equal(a, b) && better(b, a) > 0));
}

/** Least sum of rarities for a month or a year to name an event; a word of the label beside a tie does as well. */
const LEAST_TIE = 0.35;

/** The sentence spells the event's date out. */
function namedByOwnDate(date: EdtfDate, index: EventIndex, evidence: Evidence, reported: ReadonlySet<string>): Tied[] {
  const onDate = index.events.filter((event) => isOwnDate(date, event.date));
  const inSentence = onDate.map((event) => tie(event, evidence.named, evidence.words));
  const told = inSentence.filter(({ ties }) => ties.size > 0);
  if (told.length > 0 || date.precision !== 'day') return mostTied(told, reported);
  const byLabel = inSentence.filter(({ labelWords }) => labelWords > 1);
  if (byLabel.length > 0) return mostTied(byLabel, reported);
  const around = onDate.map((event) => tie(event, evidence.namedAround, evidence.words));
  return mostTied(
    around.filter(({ ties }) => ties.size > 0),
    reported,
  );
}

/** The sentence gives only the month or year of an event that is known to the day. */
function namedByCoarseDate(date: EdtfDate, index: EventIndex, evidence: Evidence): Tied[] {
  if (date.interval || date.precision === 'day') return [];
  const within = index.events.filter((event) => covers(date, event.date));
  const strong = within
    .map((event) => tie(event, evidence.named, evidence.words))
    .filter(({ ties, labelWords }) => {
      const rarity = [...ties].reduce((sum, id) => sum + index.rarity(id), 0);
      return ties.size > 0 && (rarity >= LEAST_TIE || labelWords > 0);
    });
  if (within.length === 1) return strong;
  const placed = strong.filter(({ event, ties }) => event.place !== null && ties.has(event.place) && ties.size > 1);
  const best = placed.filter((a) => !placed.some((b) => isStrictSubset(a.ties, b.ties)));
  return best.length === 1 ? best : [];
}

/**
 * The timeline events that a sentence names: its date together with its place, people, countries or the words of its label.
 * A bare month or year counts only when it can mean one event. Nothing is guessed: no tie, no event.
 * @param reported events that the article reports; they decide between events that are told of alike.
 * @returns event ids in the order of the dates in the sentence.
 */
export function findEvents(index: EventIndex, evidence: Evidence, reported: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const written of evidence.dates) {
    const date = parseEdtf(written);
    if (!date) continue;
    const own = namedByOwnDate(date, index, evidence, reported);
    const tied = own.length > 0 ? own : namedByCoarseDate(date, index, evidence);
    for (const { event } of tied) found.add(event.id);
  }
  return [...found];
}

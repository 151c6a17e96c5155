import { type EdtfDate, parseEdtf } from '#domain/dates/edtf.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { type Evidence, tells } from './tells.ts';

/** An event with the evidence for it: shared ties, and how many words of its label stand in the sentence. */
type Tied = { readonly event: IndexedEvent; readonly ties: ReadonlySet<string>; readonly labelWords: number };

const covers = (outer: EdtfDate, inner: EdtfDate): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when a written date is the date of the event, or days within or around it. */
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
 * Selects, of several events on one date, those with the most evidence. An event is dropped when another one has all its ties and
 * more; of events with equal ties, those with more words of the label in the sentence stay, then those that the article reports.
 */
function mostTied(tied: readonly Tied[], reported: ReadonlySet<string>): Tied[] {
  const kept = tied.filter((a) => !tied.some((b) => isStrictSubset(a.ties, b.ties)));
  const equal = (a: Tied, b: Tied) => a.ties.size === b.ties.size && [...a.ties].every((id) => b.ties.has(id));
  const better = (a: Tied, b: Tied) =>
    a.labelWords - b.labelWords || Number(reported.has(a.event.id)) - Number(reported.has(b.event.id));
  return kept.filter((a) => !kept.some((b) => equal(a, b) && better(b, a) > 0));
}

/** Least sum of the rarities of shared ties for a bare month or year to name an event, unless a word of the label stands there. */
const LEAST_TIE = 0.35;

/**
 * Events whose own date the sentence spells out: with a tie in the sentence, else, for a whole day, with two words of the label, else
 * with a tie in the paragraph.
 */
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

/** Events of which the sentence gives the month or year only: the single event of that time, or the only one tied by its place. */
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
 * Finds the timeline events that a sentence names by a date together with a place, a person, a country or words of the label.
 * A bare month or year counts only when it can mean one event; a date alone never does. Of what happened then the sentence has
 * to tell, too (see {@link tells}), unless the article reports the event.
 * @param reported ids of the events that the article reports; they decide between events with equal evidence.
 * @returns event ids in the order of the dates in the sentence.
 */
export function findEvents(index: EventIndex, evidence: Evidence, reported: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const written of evidence.dates) {
    const date = parseEdtf(written);
    if (!date) continue;
    const own = namedByOwnDate(date, index, evidence, reported);
    const tied = own.length > 0 ? own : namedByCoarseDate(date, index, evidence);
    for (const { event } of tied) if (reported.has(event.id) || tells(event, evidence)) found.add(event.id);
  }
  return [...found];
}

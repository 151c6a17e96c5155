import { stem } from '#hindi/words/stem.ts';
import type { IndexedEvent } from './event-index.ts';

/** What a sentence holds by which an event can be told. */
export type Evidence = {
  /** Dates that it spells out, as EDTF. */
  readonly dates: readonly string[];
  /** Ids of the entities and places that it names. */
  readonly named: ReadonlySet<string>;
  /** Ids of the entities and places that its paragraph names. */
  readonly namedAround: ReadonlySet<string>;
  /** Folded words. */
  readonly words: ReadonlySet<string>;
  /** Folded words of its paragraph. */
  readonly wordsAround: ReadonlySet<string>;
};

/** A name says more of an event than a plain word. */
const NAME_WEIGHT = 2;
/** Least share of a label that a sentence has to hold, names of its paragraph counted. */
const LEAST_IN_SENTENCE = 0.54;
/** Least share of a label that a paragraph has to hold when the sentence holds less. */
const LEAST_AROUND = 0.8;

const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(stem));

const held = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number =>
  [...wanted].filter((item) => found.has(item)).length;

/**
 * Whether a text tells of an event, not only of its day: its paragraph names everybody whom the label names, and most of the
 * label stands there, the plain words in the sentence itself. The same meeting has many sides: a label that says who presided is
 * not told by a sentence about what was signed.
 */
export function tells({ people, labelNames, labelWords }: IndexedEvent, evidence: Evidence): boolean {
  if (held(people, evidence.namedAround) < people.size) return false;
  const words = stems(labelWords);
  const names = held(labelNames, evidence.namedAround);
  const share = (found: ReadonlySet<string>): number =>
    (NAME_WEIGHT * names + held(words, stems(found))) / (NAME_WEIGHT * labelNames.size + words.size);
  return share(evidence.words) >= LEAST_IN_SENTENCE || share(evidence.wordsAround) >= LEAST_AROUND;
}

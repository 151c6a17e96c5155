import type { Relation } from '#domain/article/relation.ts';
import type { Gold, Verdict } from './gold.ts';

/** The figures of the cards that readers are shown, against the judged pairs. Shares are from 0 to 1. */
export type Judged = {
  readonly cards: number;
  /** Cards by verdict, as shares of all cards; all 0 without cards. */
  readonly shares: Readonly<Record<Verdict, number>>;
  /** Stories with at least one good pair. */
  readonly paired: number;
  /** Those of them without any card. */
  readonly empty: readonly string[];
  /** Those of them without a card to one of their good pairs. */
  readonly missed: readonly string[];
  /** Cards whose reason is common places alone. */
  readonly placeOnly: readonly Relation[];
};

/** Bars of the field corpus, as shares. */
export const BARS = { leastGood: 0.7, mostBad: 0.1, mostEmpty: 0.2 } as const;

/** Whether a reason names countries, capitals or big cities and nothing else. */
function isPlaceOnly({ reason }: Relation, common: ReadonlySet<string>): boolean {
  const { line, order, event, entities, words, storyline } = reason;
  return (
    !line &&
    !order &&
    !event &&
    !storyline &&
    words.length === 0 &&
    entities.length > 0 &&
    entities.every(({ name }) => common.has(name))
  );
}

/**
 * Judges cards.
 * @param cards every card of every story, from it to the story that it offers.
 * @param common house names of countries, states, capitals and big cities.
 */
export function judgeCards(cards: readonly Relation[], gold: Gold, common: ReadonlySet<string>): Judged {
  const verdicts = cards.map(({ from, to }) => gold.verdict(from, to));
  const share = (verdict: Verdict): number =>
    cards.length === 0 ? 0 : verdicts.filter((one) => one === verdict).length / cards.length;
  const withCard = new Set(cards.map(({ from }) => from));
  const withGood = new Set(cards.filter((_, at) => verdicts[at] === 'good').map(({ from }) => from));
  const paired = gold.ids.filter((id) => gold.paired.has(id));
  return {
    cards: cards.length,
    shares: { good: share('good'), 'so-so': share('so-so'), bad: share('bad') },
    paired: paired.length,
    empty: paired.filter((id) => !withCard.has(id)),
    missed: paired.filter((id) => !withGood.has(id)),
    placeOnly: cards.filter((card) => isPlaceOnly(card, common)),
  };
}

import { type Concatenation, type Element, isDisjointWith, NFA, type NoParent } from 'refa';

/** A piece of a pattern: elements one after the other. */
export type Piece = readonly NoParent<Element>[];

/** An element that repeats a choice of pieces, at least as often as is said. */
export const repeated = (alternatives: readonly NoParent<Concatenation>[], min: 0 | 1): NoParent<Element> => ({
  type: 'Quantifier',
  alternatives: [...alternatives],
  min,
  max: Number.POSITIVE_INFINITY,
  lazy: false,
});

/**
 * Whether two pieces match a common text. Assertions are left out, so that the answer may be yes where they forbid it.
 * @param maxCharacter the greatest character of the pattern.
 */
export function haveCommonText(one: Piece, other: Piece, maxCharacter: number): boolean {
  const automaton = (piece: Piece): NFA =>
    NFA.fromRegex({ type: 'Concatenation', elements: [...piece] }, { maxCharacter }, { assertions: 'ignore' });
  return !isDisjointWith(automaton(one), automaton(other));
}

import type { Concatenation, Element, NoParent } from 'refa';
import { haveCommonText, type Piece, repeated } from './re-automata.ts';

/** Whether an element ties the pattern to the start of the text: `^`. */
const isStart = (element: NoParent<Element>): boolean =>
  element.type === 'Assertion' && element.kind === 'behind' && element.negate;

/** Whether a piece takes no text: it has assertions only. */
const isEmpty = (piece: Piece): boolean => piece.every(({ type }) => type === 'Assertion');

function countIn(elements: Piece, before: Piece, failsBehind: boolean, maxCharacter: number): number {
  let count = 0;
  elements.forEach((element, index) => {
    if (element.type !== 'Quantifier' && element.type !== 'Alternation') return;
    const prefix = [...before, ...elements.slice(0, index)];
    const canFail = failsBehind || index < elements.length - 1;
    if (element.type === 'Quantifier' && element.max === Number.POSITIVE_INFINITY) {
      if (canFail && !isEmpty(prefix) && haveCommonText(prefix, [repeated(element.alternatives, 1)], maxCharacter))
        count += 1;
    } else
      for (const alternative of element.alternatives)
        count += countIn(alternative.elements, prefix, canFail, maxCharacter);
  });
  return count;
}

/**
 * The endless repeats of a pattern that run over a further start of the pattern (`<p[^>]*>` over `<p <p <p`). From each start
 * the whole rest of the text is read: time grows with the square of the text.
 * @returns how many there are; 0 for a pattern that is tied to the start of the text.
 */
export function countRepeatedStarts(alternatives: readonly NoParent<Concatenation>[], maxCharacter: number): number {
  return alternatives
    .filter(({ elements }) => elements[0] === undefined || !isStart(elements[0]))
    .reduce((sum, { elements }) => sum + countIn(elements, [], false, maxCharacter), 0);
}

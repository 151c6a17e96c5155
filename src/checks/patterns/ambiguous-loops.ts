import type { Concatenation, Element, NoParent, Quantifier } from 'refa';
import { haveCommonText, type Piece, repeated } from './re-automata.ts';

/** Fewest rounds of a loop that count: with two readings of each round, a text has 2 to the power of the rounds. */
const ROUNDS = 4;

type Choice = { readonly alternatives: readonly NoParent<Concatenation>[]; readonly rest: Piece };

/** The choices in a piece, each with what follows it up to the end of the loop. */
function choicesIn(elements: Piece, after: Piece): Choice[] {
  return elements.flatMap((element, index): Choice[] => {
    if (element.type !== 'Alternation') return [];
    const rest = [...elements.slice(index + 1), ...after];
    return [
      { alternatives: element.alternatives, rest },
      ...element.alternatives.flatMap((alternative) => choicesIn(alternative.elements, rest)),
    ];
  });
}

/** Whether a text can be read in two ways by a loop, which begin with different alternatives of one choice. */
function isAmbiguous(loop: NoParent<Quantifier>, maxCharacter: number): boolean {
  const rounds = repeated(loop.alternatives, 0);
  const choices: Choice[] = [
    { alternatives: loop.alternatives, rest: [] },
    ...loop.alternatives.flatMap(({ elements }) => choicesIn(elements, [])),
  ];
  return choices.some(({ alternatives, rest }) =>
    alternatives.some((one, index) =>
      alternatives
        .slice(index + 1)
        .some((other) =>
          haveCommonText([...one.elements, ...rest, rounds], [...other.elements, ...rest, rounds], maxCharacter),
        ),
    ),
  );
}

function loopsIn(elements: readonly NoParent<Element>[]): NoParent<Quantifier>[] {
  return elements.flatMap((element) => {
    if (element.type === 'CharacterClass' || element.type === 'Unknown') return [];
    const inner = element.alternatives.flatMap((alternative) => loopsIn(alternative.elements));
    return element.type === 'Quantifier' && element.max >= ROUNDS ? [element, ...inner] : inner;
  });
}

/**
 * The loops of a pattern that can read one text in many ways (`(?:hindi|hindi news|news| )+`). Where such a loop fails at the
 * end, all ways are tried: time doubles with each round.
 * @returns how many there are.
 */
export function countAmbiguousLoops(alternatives: readonly NoParent<Concatenation>[], maxCharacter: number): number {
  const loops = alternatives.flatMap(({ elements }) => loopsIn(elements));
  return loops.filter((loop) => isAmbiguous(loop, maxCharacter)).length;
}

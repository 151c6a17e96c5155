import { JS } from 'refa';
import { analyse } from 'scslre';
import { countAmbiguousLoops } from './ambiguous-loops.ts';
import { countRepeatedStarts } from './repeated-starts.ts';

/** A regular expression as it is written: what stands between the slashes, and behind them. */
export type Pattern = { readonly source: string; readonly flags: string };

/**
 * Why a pattern can take more time than the text is long, one reason a line; empty for a pattern that cannot.
 * @throws when the pattern cannot be analysed.
 */
export function slownessOf({ source, flags }: Pattern): string[] {
  const traded = analyse({ source, flags }).reports.map((report) => {
    const sign = JSON.stringify(report.character.pick);
    if (report.type === 'Move') return `${report.quant.raw} is tried at every ${sign} of a run`;
    if (report.type === 'Self') return `${report.quant.raw} can share a run of ${sign} with itself`;
    return `${report.startQuant.raw} and ${report.endQuant.raw} can share a run of ${sign}`;
  });
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({ backreferences: 'disable' });
  const ambiguous = countAmbiguousLoops(expression.alternatives, maxCharacter);
  const starts = flags.includes('y') ? 0 : countRepeatedStarts(expression.alternatives, maxCharacter);
  return [
    ...traded,
    ...(ambiguous > 0 ? ['a loop can read one text in many ways'] : []),
    ...(starts > 0 ? ['an endless repeat runs over further starts of the pattern'] : []),
  ];
}

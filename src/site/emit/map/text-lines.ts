import { graphemes } from '#hindi/text/segment.ts';

/** Width of a space in graphemes. */
const SPACE = 0.5;

/**
 * Estimates how many lines a text fills. The build has no fonts to measure with, so the unit is the mean grapheme.
 * @param width of a line, in graphemes.
 */
export function textLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = graphemes(word).length;
    const space = used === 0 ? 0 : SPACE;
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = length;
    } else used += space + length;
  }
  return lines;
}

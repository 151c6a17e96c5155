import { graphemes } from '#hindi/text/segment.ts';

/** A space, as a share of a grapheme. */
const SPACE = 0.5;

/**
 * Estimates how many lines a text fills; the build has no fonts to measure with.
 * @param width of the line, in graphemes of average width.
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

/** A box on the screen, in CSS pixels from its top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

/** Room between the line and the card. */
const GAP = 6;
/** Room between the card and the edge of the screen. */
const MARGIN = 12;

/**
 * Where a card stands beside a line of a link: above it, over text that was read already; below when only there is room, and
 * on the roomier side when it fits on neither. Its start is that of the line, as far as the screen allows.
 * @returns left and top on the screen, in CSS pixels.
 */
export function placeCard(line: Box, card: Size, screen: Size): { left: number; top: number } {
  const above = line.top - GAP - card.height;
  const below = line.top + line.height + GAP;
  const roomAbove = line.top;
  const roomBelow = screen.height - (line.top + line.height);
  const fitsAbove = above >= MARGIN;
  const fitsBelow = below + card.height <= screen.height - MARGIN;
  const up = fitsAbove || (!fitsBelow && roomAbove > roomBelow);
  const rightmost = screen.width - MARGIN - card.width;
  return {
    left: Math.round(Math.max(MARGIN, Math.min(line.left, rightmost))),
    top: Math.round(up ? above : below),
  };
}

/**
 * The line of a link that is meant: a name may run over two lines.
 * @param y of the pointer on the screen; `null` for the keyboard, which means the first line.
 */
export function lineAt<B extends Box>(lines: readonly B[], y: number | null): B | undefined {
  return lines.find(({ top, height }) => y !== null && y >= top && y <= top + height) ?? lines[0];
}

/** A rectangle on the screen, in CSS pixels from the screen's top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Size = { readonly width: number; readonly height: number };

/** Distance of the card from the line, in CSS pixels. */
const GAP = 6;
/** Least distance of the card from the edges of the screen, in CSS pixels. */
const MARGIN = 12;

/**
 * Places a card at a line of a link: above it, where the text has been read already; below it when it fits only there; on the
 * side with more room when it fits on neither. It is aligned with the line's left edge as far as the screen allows.
 * @returns left and top of the card on the screen, in CSS pixels.
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
 * Finds the line of a link that the pointer is on; a name can be broken over two lines.
 * @param y vertical position of the pointer on the screen; `null` for the keyboard.
 * @returns the first line when the pointer is on none; `undefined` for a link without lines.
 */
export function lineAt<B extends Box>(lines: readonly B[], y: number | null): B | undefined {
  return lines.find(({ top, height }) => y !== null && y >= top && y <= top + height) ?? lines[0];
}

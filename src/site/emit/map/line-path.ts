type Point = { readonly x: number; readonly y: number };
/** A row that a line passes: straight down beside its boxes, from top to bottom. */
export type PassedRow = { readonly x: number; readonly top: number; readonly bottom: number };

/** An S from one height to the next; straight when there is nothing to bend. */
function step(from: Point, to: Point): string {
  if (from.x === to.x) return `V${to.y}`;
  const middle = (from.y + to.y) / 2;
  return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/**
 * The path of a tie in SVG's notation: it bends only between rows, so that it crosses no box.
 * @param end where it ends; `bend` is the height at which it has to be in line with it.
 */
export function linePath(start: Point, passed: readonly PassedRow[], end: Point & { readonly bend: number }): string {
  let at = round(start);
  let path = `M${at.x} ${at.y}`;
  for (const { x, top, bottom } of passed) {
    const next = round({ x, y: bottom });
    path += `${step(at, round({ x, y: top }))}V${next.y}`;
    at = next;
  }
  const last = round(end);
  return `${path}${step(at, { x: last.x, y: Math.round(end.bend) })}V${last.y}`;
}

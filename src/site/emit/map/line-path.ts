type Point = { readonly x: number; readonly y: number };

/** A row that a line passes: the line runs straight down beside its boxes, at `x`, from `top` to `bottom`. */
export type PassedRow = { readonly x: number; readonly top: number; readonly bottom: number };

/** The path from one point to a lower one: an S curve, or a straight line when both have the same `x`. */
function curveTo(from: Point, to: Point): string {
  if (from.x === to.x) return `V${to.y}`;
  const middle = (from.y + to.y) / 2;
  return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/**
 * The SVG path data of a tie. The line bends only between rows, so that it crosses no box.
 * @param passed rows between start and end, from the top.
 * @param end `bend` is the height from which the line runs straight down to the end.
 * @see https://developer.mozilla.org/docs/Web/SVG/Attribute/d
 */
export function linePath(start: Point, passed: readonly PassedRow[], end: Point & { readonly bend: number }): string {
  let at = round(start);
  let path = `M${at.x} ${at.y}`;
  for (const { x, top, bottom } of passed) {
    const next = round({ x, y: bottom });
    path += `${curveTo(at, round({ x, y: top }))}V${next.y}`;
    at = next;
  }
  const last = round(end);
  return `${path}${curveTo(at, { x: last.x, y: Math.round(end.bend) })}V${last.y}`;
}

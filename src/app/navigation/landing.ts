/** How a page was reached: by a link inside the app, by Back or Forward inside it, by a reload, or by its address. */
export type Arrival = 'link' | 'history' | 'reload' | 'address';

type LandingInput<Position> = {
  readonly url: { readonly search: string; readonly hash: string };
  readonly arrival: Arrival;
  readonly saved: {
    /** Pixels from the top where this history entry was left. */
    readonly scroll: number | null;
    /** Where reading of this story stopped. */
    readonly position: Position | null;
  };
};

/** Where a reader lands in a page, and so where focus goes. */
export type Landing<Position> =
  /** The sentence that the address names. Focus goes to it. */
  | { readonly to: 'sentence'; readonly id: string }
  /** The section that the address names: the browser goes there. */
  | { readonly to: 'fragment' }
  | { readonly to: 'position'; readonly position: Position }
  | { readonly to: 'scroll'; readonly top: number }
  | { readonly to: 'top' };

/**
 * Decides where a reader lands. An address that names a sentence or a section wins, then the position where reading stopped,
 * then the place where Back or a reload left the page, then its top.
 */
export function landing<Position>({ url, arrival, saved }: LandingInput<Position>): Landing<Position> {
  const sentence = new URLSearchParams(url.search).get('s');
  if (sentence) return { to: 'sentence', id: sentence };
  if (url.hash !== '') return { to: 'fragment' };
  if (saved.position !== null) return { to: 'position', position: saved.position };
  const isReturn = arrival === 'history' || arrival === 'reload';
  return isReturn && saved.scroll !== null ? { to: 'scroll', top: saved.scroll } : { to: 'top' };
}

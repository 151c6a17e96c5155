import {
  type Anchor,
  elementAtTop,
  isEndOfText,
  putAtTop,
  reach,
  sentencesIn,
  type TopEdge,
  topEdge,
} from './sentence-geometry.ts';

/** Where the reader is in a text. */
export type CurrentPosition = {
  /** Ids of all sentences of the text. */
  readonly ids: readonly string[];
  /** Index of the sentence at the top edge of the screen. */
  readonly index: number;
  /** Part of its height above the edge, 0 to 1. */
  readonly offset: number;
  /** Part of the sentences that have been on the screen, 0 to 1. */
  readonly progress: number;
  /** Whether the end of the text is on the screen, or above it. */
  readonly atEnd: boolean;
};

export type Follower = {
  /** Scrolls to an element without animation. */
  readonly goTo: (anchor: Anchor) => void;
  readonly current: () => CurrentPosition | null;
  readonly stop: () => void;
};

/**
 * Follows the sentence at the top edge of the screen. When the layout changes (text size, width, font), it scrolls so that
 * the sentence stays there. Scrolling by the reader always takes precedence.
 * @param root element of the text. @param onMove called after the reader has scrolled.
 */
export function followReader(root: HTMLElement, onMove: () => void): Follower {
  const sentences = sentencesIn(root);
  const ids = sentences.map(({ id }) => id);
  // What line breaks depend on. A change of height alone is left to the browser's scroll anchoring.
  const text = sentences[0]?.parentElement ?? root;
  const layout = () => {
    const { fontSize, lineHeight, fontFamily } = getComputedStyle(text);
    return `${root.clientWidth} ${fontSize} ${lineHeight} ${fontFamily}`;
  };
  let anchor: Anchor | null = null;
  let lastLayout = layout();
  let ownScrollY = Number.NaN;
  let frame = 0;

  /** The last measurement: while the page is being taken down there is nothing left to measure. */
  let latest: CurrentPosition | null = null;

  const measure = (): TopEdge | null => {
    const edge = topEdge(sentences);
    const { begun, atEnd } = reach(sentences);
    const progress = sentences.length > 0 ? Math.min(1, begun / sentences.length) : 0;
    latest = { ids, index: edge?.index ?? 0, offset: edge?.offset ?? 0, progress, atEnd };
    return edge;
  };
  const capture = () => {
    const edge = measure();
    const element = edge ? sentences[edge.index] : undefined;
    if (edge && isEndOfText(ids, element?.id, edge.offset)) anchor = elementAtTop();
    else anchor = edge && element ? { element, offset: edge.offset } : null;
  };
  const goTo = (next: Anchor) => {
    anchor = next;
    lastLayout = layout();
    ownScrollY = putAtTop(next);
    measure();
  };
  const settle = () => {
    frame = 0;
    const now = layout();
    if (now !== lastLayout) {
      lastLayout = now;
      if (anchor) goTo(anchor);
      return;
    }
    // A scroll by `goTo`: capturing it again would move the anchor by a fraction each time.
    if (Math.abs(window.scrollY - ownScrollY) < 2) return;
    ownScrollY = Number.NaN;
    capture();
    onMove();
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(settle);
  };

  // Without it (or where it is switched off) a change of text size moves the text, and nothing else.
  const sizes = 'ResizeObserver' in window ? new ResizeObserver(settle) : null;
  sizes?.observe(root);
  window.addEventListener('scroll', onScroll, { passive: true });
  capture();

  return {
    goTo,
    current: () => latest,
    stop: () => {
      sizes?.disconnect();
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    },
  };
}

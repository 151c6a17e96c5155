import {
  elementAtTop,
  type Held,
  isEndOfText,
  putAtTop,
  reach,
  sentencesIn,
  type TopEdge,
  topEdge,
} from './sentence-geometry.ts';

/** Where the reader is in a text. */
export type Whereabouts = {
  /** Sentence ids of the text. */
  readonly ids: readonly string[];
  readonly index: number;
  readonly offset: number;
  /** Part of the sentences that have been on the screen, 0 to 1. */
  readonly progress: number;
  readonly atEnd: boolean;
};

export type Follower = {
  /** Puts an element at the top of the screen without animation. */
  readonly goTo: (element: Element, offset: number) => void;
  readonly where: () => Whereabouts | null;
  readonly stop: () => void;
};

/**
 * Follows the sentence at the top of the screen, and holds it there when the layout changes: another text size, a turned
 * phone, a font. Scrolling by the reader always wins.
 * @param root of the text. @param onMove called after the reader moved.
 */
export function followReader(root: HTMLElement, onMove: () => void): Follower {
  const sentences = sentencesIn(root);
  const ids = sentences.map(({ id }) => id);
  // What decides where lines break. A height that changes by itself is the browser's to hold: jumping then would fight a scroll.
  const text = sentences[0]?.parentElement ?? root;
  const layout = () => {
    const { fontSize, lineHeight, fontFamily } = getComputedStyle(text);
    return `${root.clientWidth} ${fontSize} ${lineHeight} ${fontFamily}`;
  };
  let current: Held | null = null;
  let seen = layout();
  let own = Number.NaN;
  let frame = 0;

  /** The last measurement: when the page is being taken down there is nothing left to measure. */
  let latest: Whereabouts | null = null;

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
    if (edge && isEndOfText(ids, element?.id, edge.offset)) current = elementAtTop();
    else current = edge && element ? { element, offset: edge.offset } : null;
  };
  const goTo = (element: Element, offset: number) => {
    current = { element, offset };
    seen = layout();
    own = putAtTop(element, offset);
    measure();
  };
  const settle = () => {
    frame = 0;
    const now = layout();
    if (now !== seen) {
      seen = now;
      if (current) goTo(current.element, current.offset);
      return;
    }
    // A scroll that this module made says nothing new; measuring it again would creep by fractions.
    if (Math.abs(window.scrollY - own) < 2) return;
    own = Number.NaN;
    capture();
    onMove();
  };
  const soon = () => {
    frame ||= requestAnimationFrame(settle);
  };

  const sizes = new ResizeObserver(settle);
  sizes.observe(root);
  window.addEventListener('scroll', soon, { passive: true });
  capture();

  return {
    goTo,
    where: () => latest,
    stop: () => {
      sizes.disconnect();
      window.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    },
  };
}

/** How long a reader rests on a link before its preview shows, and how long the preview stays once left; milliseconds. */
const SHOW_AFTER = 150;
const HIDE_AFTER = 300;

export type HoverIntent<T> = {
  /** The pointer or the focus came to a target. */
  readonly enter: (target: T) => void;
  /** The pointer is on what is shown: it stays. */
  readonly keep: () => void;
  /** The pointer is on neither. */
  readonly leave: () => void;
  /** Hides at once and forgets what was about to show. */
  readonly dismiss: () => void;
  /** What is shown or was asked for last. */
  readonly target: () => T | null;
};

/**
 * Tells passing over from meaning it. What is shown stays until something else shows, so that nothing flickers.
 * @param show is called once a target was rested on. @param hide is called when what is shown should go.
 */
export function createHoverIntent<T>(show: (target: T) => void, hide: () => void): HoverIntent<T> {
  let shown: T | null = null;
  let coming: T | null = null;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const cancelShow = () => {
    clearTimeout(showing);
    coming = null;
  };
  const keep = () => {
    cancelShow();
    clearTimeout(hiding);
    hiding = undefined;
  };
  const dismiss = () => {
    keep();
    if (shown === null) return;
    shown = null;
    hide();
  };

  return {
    enter(target) {
      if (target === coming) return;
      keep();
      if (target === shown) return;
      coming = target;
      showing = setTimeout(() => {
        coming = null;
        shown = target;
        show(target);
      }, SHOW_AFTER);
    },
    keep,
    leave() {
      cancelShow();
      if (shown !== null) hiding ??= setTimeout(dismiss, HIDE_AFTER);
    },
    dismiss,
    target: () => coming ?? shown,
  };
}

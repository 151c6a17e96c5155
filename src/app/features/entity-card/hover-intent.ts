/** Milliseconds of rest on a target before it is shown. */
const SHOW_AFTER = 150;
/** Milliseconds until what is shown is hidden, after the pointer has left it. */
const HIDE_AFTER = 300;

/** Receives what pointer and focus do. */
export type HoverIntent<T> = {
  /** The pointer or the focus has come to a target. */
  readonly enter: (target: T) => void;
  /** The pointer is on what is shown, which therefore stays. */
  readonly keep: () => void;
  /** The pointer is neither on a target nor on what is shown. */
  readonly leave: () => void;
  /** Hides without delay, and cancels a delayed show. */
  readonly dismiss: () => void;
  /** The target that is about to be shown, else the one that is shown. */
  readonly target: () => T | null;
};

/**
 * Delays show and hide, so that a passing pointer opens nothing. What is shown stays until another target is shown, so that
 * nothing flickers.
 * @param show called after a rest on a target.
 * @param hide called when what is shown is to be hidden.
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

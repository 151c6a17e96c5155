import { useEffect } from 'react';

/** Moves focus to the page's headline without scrolling. */
export const focusHeadline = (): void => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/**
 * Focuses the headline on mount, and on unmount when focus fell to the body. For what stands in a page's place: it comes after
 * the change of page has moved the focus, and goes without one.
 */
export function useHeadlineFocus(): void {
  useEffect(() => {
    focusHeadline();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusHeadline();
      });
    };
  }, []);
}

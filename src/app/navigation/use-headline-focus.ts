import { useEffect } from 'react';

const focusHeadline = (): void => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/**
 * For what stands in a page's place: it comes after the change of page has moved the focus, or goes without one when the page
 * is there. Both times focus moves to the headline.
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

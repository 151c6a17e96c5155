import { useEffect } from 'react';

const focusHeadline = (): void => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/**
 * The fault view comes after the change of page has moved the focus, and goes without one when a retry succeeds: both times
 * focus moves to the headline.
 */
export function useFaultFocus(): void {
  useEffect(() => {
    focusHeadline();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusHeadline();
      });
    };
  }, []);
}

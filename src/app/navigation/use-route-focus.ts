import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page, focus moves to the new headline, so that a screen reader starts there and no focus stays on a link
 * that is gone. Scrolling is left to the scroll restoration.
 */
export function useRouteFocus(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    // A link into the text has already put it on its sentence.
    if (document.querySelector('main [data-marked]')) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
}

import { useEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';
import { documentArrival } from './document-arrival.ts';
import { focusHeadline } from './focus-headline.ts';
import { landing } from './landing.ts';

/** Key in sessionStorage under which `ScrollRestoration` keeps positions when a page goes: pixels by {@link scrollKey}. */
export const SCROLL_STORE = 'react-router-scroll-positions';

/** Key of a page's scroll position; a page that was loaded by its address has no key of its own in the history. */
export const scrollKey = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

function savedScroll(location: Location): number | null {
  try {
    const tops = JSON.parse(sessionStorage.getItem(SCROLL_STORE) ?? '{}') as Readonly<Record<string, unknown>>;
    const top = tops[scrollKey(location)];
    return typeof top === 'number' ? top : null;
  } catch {
    // Blocked or spoilt storage: the page begins at its top.
    return null;
  }
}

/**
 * Lands the reader in each page. Inside the app `ScrollRestoration` scrolls, and focus moves to the headline, so that a screen
 * reader starts there and no focus stays on a link that is gone. In a page that was loaded, only a reload and Back scroll:
 * for hydrated pages the router leaves that to an inline script, which the policy forbids. A reader who has scrolled already
 * is left alone.
 */
export function useLanding(): void {
  const location = useLocation();
  const type = useNavigationType();
  const shown = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address of the same page moves nothing
  useEffect(() => {
    const isFirst = shown.current === undefined;
    if (shown.current === location.pathname) return;
    shown.current = location.pathname;
    const arrival = isFirst ? documentArrival() : type === 'POP' ? 'history' : 'link';
    const target = landing({
      url: location,
      arrival,
      saved: { scroll: isFirst ? savedScroll(location) : null, position: null },
    });
    if (isFirst) {
      if (target.to === 'scroll' && window.scrollY === 0) window.scrollTo(0, target.top);
    } else if (!document.querySelector('main [data-marked]')) {
      // A link into the text has put focus on its sentence.
      focusHeadline();
    }
  }, [location.pathname]);
}

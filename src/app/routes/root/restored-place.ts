import { useLayoutEffect } from 'react';
import type { Location } from 'react-router';

/** Where the router's scroll restoration keeps positions, by key, when a page goes. */
const STORE = 'react-router-scroll-positions';

/** Key of a page's scroll position. A page that was loaded by address has no key of its own in the history. */
export const placeKey = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

const savedPlace = (key: string): number => {
  try {
    return Number((JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<string, unknown>)[key]) || 0;
  } catch {
    return 0;
  }
};

/**
 * Puts a reloaded page, or one that Back loads anew, where it was left. The router leaves this to an inline script, which
 * the policy does not let run, for pages that are hydrated. A reader who has scrolled already is left alone.
 */
export function useRestoredPlace(location: Location): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the page that was loaded, not those reached inside the app
  useLayoutEffect(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return;
    const top = savedPlace(placeKey(location));
    if (top > 0 && window.scrollY === 0) window.scrollTo(0, top);
  }, []);
}

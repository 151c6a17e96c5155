/** Where the router's scroll restoration keeps positions, by key, when a page goes. */
const STORE = 'react-router-scroll-positions';

/**
 * Puts a reloaded page, or one that Back loads anew, where it was left. For pages that are hydrated the router leaves this to
 * an inline script, which the policy does not let run. A reader who has scrolled already is left alone.
 * @param path of the page from the site's root: the key of a page that was loaded by its address.
 */
export function restorePlace(path: string): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (window.scrollY > 0 || (entry?.type !== 'reload' && entry?.type !== 'back_forward')) return;
  try {
    const places = JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<string, unknown>;
    const top = places[(window.history.state as { key?: string } | null)?.key ?? path];
    if (typeof top === 'number') window.scrollTo(0, top);
  } catch {
    // Blocked or spoilt storage: the page begins at its top.
  }
}

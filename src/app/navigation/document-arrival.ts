import type { Arrival } from './landing.ts';

/** How this document was reached. Says nothing of pages that were opened inside the app since. */
export function documentArrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  if (type === 'reload') return 'reload';
  return type === 'back_forward' ? 'history' : 'address';
}

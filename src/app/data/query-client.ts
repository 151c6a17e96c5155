import { QueryClient } from '@tanstack/react-query';
import type { ReadData } from './fetch-data.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read?: ReadData };
  }
}

/**
 * Creates the cache that all pages read from.
 * @param read reads data files: over the network, or from memory while prerendering.
 */
export function createQueryClient(read: ReadData): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        // Data never go stale while a page is open: a reload brings new ones.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // The default pauses queries while offline, and a navigation would never end.
        networkMode: 'always',
        // `fetchData` retries by itself, within one time limit.
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

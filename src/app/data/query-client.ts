import { QueryClient } from '@tanstack/react-query';
import type { ReadData } from './fetch-data.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read?: ReadData };
  }
}

/**
 * The cache all pages read from.
 * @param read how data files are read: over the network, or from memory while prerendering.
 */
export function createQueryClient(read: ReadData): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        // Published files do not change under a reader; a reload brings the new ones.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // The default pauses while offline and would hang a navigation for ever.
        networkMode: 'always',
        // The reader tries again by itself, with one time limit over all its tries.
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

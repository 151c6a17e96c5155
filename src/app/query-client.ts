import { QueryClient } from '@tanstack/react-query';
import { DataError } from './data-error.ts';
import type { ReadData } from './fetch-data.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read?: ReadData };
  }
}

/** Only a passing fault is worth a second try. */
const isPassing = (error: Error): boolean =>
  error instanceof DataError && (error.kind === 'server' || error.kind === 'offline');

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
        retry: (failures, error) => failures < 1 && isPassing(error) && globalThis.navigator?.onLine !== false,
        retryDelay: 600,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

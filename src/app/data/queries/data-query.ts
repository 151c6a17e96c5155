import { queryOptions } from '@tanstack/react-query';
import type { Parse } from '../parse.ts';

/**
 * Query for one data file: its path is the key, so that the prerendered page, hydration and navigation share one cache.
 * @param path from `dataPaths`.
 * @param loadParse loads the check of the file's shape, beside the file itself: a page that carries its data needs none.
 */
export function dataQuery<T>(path: string, loadParse: () => Promise<Parse<T>>) {
  return queryOptions({
    queryKey: [path],
    queryFn: ({ meta, signal }): Promise<T> => {
      if (!meta?.read) throw new Error('the query client has no reader');
      return meta.read(path, loadParse, signal);
    },
  });
}

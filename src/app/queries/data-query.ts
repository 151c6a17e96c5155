import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';

/**
 * Query for one data file: its path is the key, so that the prerendered page, hydration and navigation share one cache.
 * @param path from `dataPaths`.
 */
export function dataQuery<S extends v.GenericSchema>(path: string, schema: S) {
  return queryOptions({
    queryKey: [path],
    queryFn: ({ meta, signal }): Promise<v.InferOutput<S>> => {
      if (!meta?.read) throw new Error('the query client has no reader');
      return meta.read(path, schema, signal);
    },
  });
}

import { queryOptions } from '@tanstack/react-query';
import { type DataName, type DataOf, type DataValues, dataPath, loadParser } from '#domain/pages.ts';
import type { Value } from '#domain/values/url-template.ts';

/**
 * Query for one data file. The path is the key, so that the prerendered page, hydration and navigation share one cache. The
 * check of the file's shape is loaded beside the file: a page that carries its data needs none.
 * @param values of the file's path, in order.
 */
export function queryAt<Name extends DataName>(name: Name, values: readonly Value[]) {
  const path = dataPath(name, values);
  return queryOptions({
    queryKey: [path],
    queryFn: ({ meta, signal }): Promise<DataOf<Name>> => {
      if (!meta?.read) throw new Error('the query client has no reader');
      return meta.read(path, () => loadParser(name), signal);
    },
  });
}

/** {@link queryAt} for values that are known by type. */
export const dataQuery = <Name extends DataName>(name: Name, ...values: DataValues<Name>) => queryAt(name, values);

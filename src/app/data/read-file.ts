import { dataNameOf } from '#domain/match-path.ts';
import type { Parse } from '#domain/page-data/parser.ts';
import { type DataName, type DataOf, type DataValues, dataPath, loadParser } from '#domain/pages.ts';
import { fetchData } from './fetch-data.ts';

/**
 * Reads a data file as it is on the site now, past what the pages hold in memory. For parts that are loaded late themselves.
 * @param values of the file's path.
 * @throws DataError when it cannot be had.
 */
export const readFile = <Name extends DataName>(name: Name, ...values: DataValues<Name>): Promise<DataOf<Name>> =>
  fetchData(dataPath(name, values), () => loadParser(name));

/** Loads the check of a data file's shape by its path; `undefined` for what is no data file. */
export function parserLoaderOf(path: string): (() => Promise<Parse<unknown>>) | undefined {
  const name = dataNameOf(path);
  return name && (() => loadParser(name));
}

import { dataNameOf } from '#domain/match-path.ts';
import { type DataShapes, hasShape } from '#domain/offline/data-shape.ts';
import { type DataName, dataPath } from '#domain/pages.ts';
import type { Value } from '#domain/values/url-template.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build. */
  __SANDARBH_SHAPES__: DataShapes;
};

type Named = {
  readonly id?: Value;
  readonly entity?: { readonly id?: Value };
  readonly month?: Value;
  readonly page?: Value;
};

/** The path of the file that a value says to be. The value has the shape of that file. */
const pathIn = (name: DataName, { id, entity, month, page }: Named): string =>
  dataPath(name, name === 'month' ? [month, page] : [id ?? entity?.id]);

/**
 * Whether a value is the data file at a path: it has the shape of such a file, and its id is the one in the path.
 * @param path from the site's root.
 */
export function isDataAt(path: string, value: unknown): boolean {
  const name = dataNameOf(path);
  if (!name) return false;
  const { files, table } = self.__SANDARBH_SHAPES__;
  const shape = files[name];
  return shape !== undefined && hasShape(value, shape, table) && pathIn(name, value as Named) === path;
}

/** {@link isDataAt} of a response's text. Leaves the response unread. */
export async function holdsDataAt(path: string, response: Response): Promise<boolean> {
  try {
    return isDataAt(path, JSON.parse(await response.clone().text()));
  } catch {
    // Cut off, or no JSON at all.
    return false;
  }
}

import type { PageData } from '#domain/offline/page-block.ts';

/** JSON for a `script` element. `<` is escaped, so that no text can end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Makes a serializer of the data blocks of a site's pages, called once a page. It caches the JSON of a data file from its second
 * use on: a timeline is part of every page of its storyline, while most files are part of one page and need no cache.
 */
export function createPageJson(): (page: PageData) => string {
  // By path; `null` after the first use.
  const cache = new Map<string, string | null>();
  const fileJson = (file: string, value: unknown): string => {
    const cached = cache.get(file);
    if (typeof cached === 'string') return cached;
    const json = `${scriptJson(file)}:${scriptJson(value)}`;
    cache.set(file, cached === null ? json : null);
    return json;
  };
  return ({ path, data }) => {
    const files = Object.entries(data).map(([file, value]) => fileJson(file, value));
    return `{"path":${scriptJson(path)},"data":{${files.join(',')}}}`;
  };
}

import type { PageData } from '#domain/offline/page-block.ts';

/** Text for a JSON data block: nothing in it can end the script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Makes what writes the data blocks of all pages, one after another. A timeline stands in every page of its story: what comes
 * a second time is kept as text, what comes once is not, so that a large site needs no large memory.
 */
export function createPageJson(): (page: PageData) => string {
  const texts = new WeakMap<object, string | null>();
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return scriptJson(value);
    const known = texts.get(value);
    if (typeof known === 'string') return known;
    const text = scriptJson(value);
    texts.set(value, known === null ? text : null);
    return text;
  };
  return ({ path, data }) => {
    const files = Object.entries(data).map(([file, value]) => `${scriptJson(file)}:${textOf(value)}`);
    return `{"path":${scriptJson(path)},"data":{${files.join(',')}}}`;
  };
}

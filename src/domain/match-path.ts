import { DATA_FILES, type DataName, dataPath, PAGE_NAMES, PAGES, type PageName } from './pages.ts';
import { PART, type Value } from './values/url-template.ts';

const VALUE = '([\\w-]+)';

/** Reads the values of a template back out of a path; `undefined` for one that is left out, `null` when the path is another. */
function readTemplate(template: string, path: string): (string | undefined)[] | null {
  const pattern = template
    .replaceAll('.', '\\.')
    .replace(PART, (_, optional?: string) => (optional ? `(?:${VALUE}${optional.slice(1)})?` : VALUE));
  return new RegExp(`^${pattern}$`).exec(path)?.slice(1) ?? null;
}

/**
 * Finds the page that a path leads to.
 * @param path from the site's root, with or without the slash at its end.
 * @returns its kind and the values in the path; `null` when there is no such page.
 */
export function pageAt(path: string): { readonly name: PageName; readonly values: readonly Value[] } | null {
  for (const name of PAGE_NAMES) {
    const values = readTemplate(PAGES[name].path, path.endsWith('/') ? path : `${path}/`);
    if (values) return { name, values };
  }
  return null;
}

/**
 * The data file a page stands or falls with: with it at hand the offline shell can draw the page.
 * @param path of the page from the site's root.
 * @returns `null` for a page that needs none.
 */
export function mainDataOf(path: string): string | null {
  const page = pageAt(path);
  const data = page && PAGES[page.name].data;
  return data && dataPath(data, page.values);
}

/** Name of the data file at a path from the root; `undefined` for anything else. */
export function dataNameOf(path: string): DataName | undefined {
  const names = Object.keys(DATA_FILES) as readonly DataName[];
  return names.find((name) => readTemplate(DATA_FILES[name], path));
}

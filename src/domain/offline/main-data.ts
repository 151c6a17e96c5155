import { dataPaths } from '../paths.ts';

const ROUTES: readonly [pattern: RegExp, data: (id: string) => string][] = [
  [/^\/$/, dataPaths.home],
  [/^\/khabar\/$/, dataPaths.months],
  [/^\/khabar\/([\w-]+)\/$/, dataPaths.article],
  [/^\/samayrekha\/([\w-]+)\/$/, dataPaths.storyline],
  [/^\/parichay\/$/, dataPaths.entities],
  [/^\/parichay\/([\w-]+)\/$/, dataPaths.entity],
];

/**
 * The data file a page stands or falls with: with it at hand the offline shell can draw the page.
 * @param path of the page from the site's root.
 * @returns `null` for a page that needs none.
 */
export function mainDataOf(path: string): string | null {
  for (const [pattern, data] of ROUTES) {
    const match = pattern.exec(path.endsWith('/') ? path : `${path}/`);
    if (match) return data(match[1] ?? '');
  }
  return null;
}

import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Endings of files that are read out of a folder; a file named by itself is read whatever its ending. */
const ENDINGS = new Set([
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.json',
  '.jsonld',
]);

/** Standard input, named as tools name it. */
export const STDIN = '-';

/** Files behind the paths given: folders opened, all the way down, names in order; hidden ones left out. */
export function collectFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === STDIN) return [path];
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? filesIn(path) : [path];
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { STDIN } from '../files/run/read-source.ts';

/** Extensions of files that are read from a folder. A file that is named itself may have any. */
const EXTENSIONS = new Set([
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

/** The files of a folder that can be imported, sorted by name, without hidden ones. @throws when a folder cannot be read. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/** Replaces the folders among paths by their files: recursively, sorted by name, without hidden ones. Other paths stay. */
export function collectFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === STDIN) return [path];
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? filesIn(path) : [path];
  });
}

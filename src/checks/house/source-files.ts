import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSyntax, type Syntax } from './syntax.ts';

export type SourceFile = {
  /** From the root, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly syntax: Syntax;
};

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/**
 * Reads and parses the TypeScript files below a folder, by path.
 * @param root of the checkout.
 * @throws when there is none, or when one does not parse.
 */
export function readSources(root: string, folder: string): SourceFile[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/content/'))
    .sort();
  if (paths.length === 0) throw new Error(`no TypeScript files in ${join(root, folder)}`);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, lines: text.split('\n').length - 1, syntax: parseSyntax(path, text) };
  });
}

/** The top folder of `src` that a file lies in; `null` outside. */
export const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

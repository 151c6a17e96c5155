import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTest, readSources, type SourceFile } from '../house/source-files.ts';
import type { Pattern } from './slow-pattern.ts';

/** A pattern and where it is made: path and line. */
export type FoundPattern = Pattern & { readonly where: string };

/** What was found, and the places where a pattern is made that could not be seen, because code makes it while it reads. */
export type PatternSearch = { readonly patterns: readonly FoundPattern[]; readonly unseen: readonly string[] };

/** The patterns that code writes between slashes. */
const literalsIn = ({ path, syntax }: SourceFile): FoundPattern[] =>
  syntax.nodes.flatMap((node) =>
    node.type === 'RegExpLiteral'
      ? [{ where: `${path}:${syntax.lineOf(node)}`, source: node.pattern, flags: node.flags }]
      : [],
  );

/** The places where code makes a pattern of a text. */
const madeIn = ({ path, syntax }: SourceFile): string[] =>
  syntax.nodes.flatMap((node) =>
    node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.value === 'RegExp'
      ? [`${path}:${syntax.lineOf(node)}`]
      : [],
  );

/**
 * Loads modules and notes the patterns that they make of texts while they are loaded: what stands in the text is often put
 * together of several constants, which nothing but running the code tells.
 */
async function madeWhileLoading(root: string, files: readonly SourceFile[]): Promise<FoundPattern[]> {
  const made: FoundPattern[] = [];
  const Original = globalThis.RegExp;
  const prefix = pathToFileURL(join(root, '/')).href;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?], self) {
      const [, , ...callers] = new Error('where').stack?.split('\n') ?? [];
      const line = callers.find((at) => at.includes(`${prefix}src/`)) ?? '';
      const where = line.slice(line.indexOf(prefix) + prefix.length).replace(/:\d+\)?$/, '');
      if (typeof source === 'string') made.push({ where, source, flags: flags ?? '' });
      return Reflect.construct(target, [source, flags], self);
    },
  });
  try {
    for (const { path } of files) await import(pathToFileURL(join(root, path)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  const own = new Set(files.map(({ path }) => path));
  return made.filter(({ where }) => own.has(where.replace(/:\d+$/, '')));
}

/**
 * Finds the patterns of folders.
 * @param root folder of the project.
 * @param loaded folders whose modules may be loaded: patterns that they make of texts are found, too.
 * @param read folders whose modules need a browser: only patterns between slashes are found.
 */
export async function findPatterns(
  root: string,
  loaded: readonly string[],
  read: readonly string[],
): Promise<PatternSearch> {
  const own = (folders: readonly string[]): SourceFile[] =>
    folders.flatMap((folder) => readSources(root, folder)).filter(({ path }) => !isTest(path));
  const modules = own(loaded);
  const made = await madeWhileLoading(root, modules);
  const seen = new Set(made.map(({ where }) => where));
  return {
    patterns: [...[...modules, ...own(read)].flatMap(literalsIn), ...made],
    unseen: modules.flatMap(madeIn).filter((where) => !seen.has(where)),
  };
}

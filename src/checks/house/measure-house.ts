import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { dataAddresses, pageAddresses } from './addresses.ts';
import { bareCatches, ignoredRejections, unexplainedCatches, voidedCalls } from './ignored-errors.ts';
import { resolveIn, roomImports, staticClosure } from './imports.ts';
import { isTest, readSources, roomOf, type SourceFile } from './source-files.ts';
import type { Found, Syntax } from './syntax.ts';
import { anyTypes, casts, neverCasts, nonNulls, switchedOff } from './type-escapes.ts';

/** @property names what was counted: a path, or a path and a line. */
export type Row = { readonly measure: string; readonly value: number | string; readonly names?: readonly string[] };

const STORY_PAGE = ['src/app/routes/article/article-page.tsx'];
const CLIENT_ENTRY = ['src/app/boot/entry-client.tsx', 'src/app/entry-client.tsx'];

function sizes(files: readonly SourceFile[]): Row[] {
  const byLines = [...files].sort((a, b) => a.lines - b.lines);
  const longest = byLines.at(-1);
  return [
    { measure: 'TypeScript files without tests', value: files.length },
    { measure: 'lines', value: files.reduce((sum, { lines }) => sum + lines, 0) },
    { measure: 'median lines', value: byLines[files.length >> 1]?.lines ?? 0 },
    { measure: 'longest file', value: longest?.lines ?? 0, names: longest ? [longest.path] : [] },
    { measure: 'files of 20 lines or less', value: files.filter(({ lines }) => lines <= 20).length },
    { measure: 'files of 10 lines or less', value: files.filter(({ lines }) => lines <= 10).length },
  ];
}

function looseFiles(root: string, room: string): Row {
  const names = readdirSync(join(root, 'src', room), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
    .map(({ name }) => name);
  return { measure: `loose files at the root of ${room}`, value: names.length, names };
}

function closure(files: readonly SourceFile[], root: string, measure: string, entries: readonly string[]): Row[] {
  const entry = entries.find((path) => existsSync(join(root, path)));
  if (!entry) throw new Error(`none of ${entries.join(', ')} is there`);
  const names = staticClosure(files, resolveIn(root), entry);
  const folders = [...new Set(names.map((path) => posix.dirname(path)))].sort();
  const longest = files.filter(({ path }) => names.includes(path)).reduce((a, b) => (b.lines > a.lines ? b : a));
  return [
    { measure: `static imports of ${measure}: modules`, value: names.length, names },
    { measure: `static imports of ${measure}: folders`, value: folders.length, names: folders },
    { measure: `static imports of ${measure}: longest file`, value: longest.lines, names: [longest.path] },
  ];
}

/** Counts what `find` finds; the names are lines. */
const occurrences = (files: readonly SourceFile[], measure: string, find: (syntax: Syntax) => Found[]): Row => {
  const names = files.flatMap(({ path, syntax }) => find(syntax).map((found) => `${path}:${syntax.lineOf(found)}`));
  return { measure, value: names.length, names };
};

/** Counts the files in which `find` finds anything. */
const filesWith = (files: readonly SourceFile[], measure: string, find: (syntax: Syntax) => Found[]): Row => {
  const names = files.filter(({ syntax }) => find(syntax).length > 0).map(({ path }) => path);
  return { measure, value: names.length, names };
};

/**
 * Measures a checkout: sizes, rooms, what a page loads, where addresses stand, ignored errors and escapes from the types. Tests and
 * content are left out.
 * @param root of the checkout; it needs no node_modules.
 * @throws when a file cannot be parsed, or the story page or the client entry is not where it was looked for.
 */
export function measureHouse(root: string): Row[] {
  const files = readSources(root, 'src').filter(({ path }) => !isTest(path));
  const rooms = [...new Set(files.flatMap(({ path }) => roomOf(path) ?? []))].sort();
  const imports = roomImports(files, resolveIn(root));
  return [
    ...sizes(files),
    looseFiles(root, 'app'),
    ...rooms.filter((room) => room !== 'app').map((room) => looseFiles(root, room)),
    ...rooms.map((room) => ({
      measure: `rooms that ${room} imports (as measured)`,
      value: imports.get(room)?.join(', ') || 'none',
    })),
    ...closure(files, root, 'the story page', STORY_PAGE),
    ...closure(files, root, 'the client entry', CLIENT_ENTRY),
    filesWith(files, 'places an address is written', (syntax) => [...pageAddresses(syntax), ...dataAddresses(syntax)]),
    filesWith(files, 'places an address of a page is written', pageAddresses),
    filesWith(files, 'places an address of data is written', dataAddresses),
    occurrences(files, '`.catch(() => nothing)`', ignoredRejections),
    occurrences(files, '`catch {`', bareCatches),
    occurrences(files, '`catch {` without a comment', unexplainedCatches),
    occurrences(files, '`void f()`', voidedCalls),
    occurrences(files, '`as`', casts),
    occurrences(files, '`as never`', neverCasts),
    occurrences(files, '`any`', anyTypes),
    occurrences(files, '`!`', nonNulls),
    occurrences(files, 'ts-ignore, ts-expect-error, ts-nocheck', switchedOff),
  ];
}

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Argument, ExportSpecifier, ImportSpecifier } from '@swc/core';
import * as v from 'valibot';
import { roomOf, type SourceFile } from './source-files.ts';
import type { Syntax } from './syntax.ts';

/** `lazy`: `import()`; `new URL('…', import.meta.url)`, by which a worker is reached; `…?worker` or `…?url`. */
type ImportKind = 'static' | 'type' | 'lazy';
export type Import = { readonly kind: ImportKind; readonly specifier: string };

/** `import { type A } from` loads nothing, `import '…'` does. */
const kindOf = (typeOnly: boolean, specifiers: readonly (ImportSpecifier | ExportSpecifier)[]): ImportKind =>
  typeOnly || (specifiers.length > 0 && specifiers.every((one) => 'isTypeOnly' in one && one.isTypeOnly))
    ? 'type'
    : 'static';

const literal = (args: readonly Argument[] | undefined): string | null =>
  args?.[0]?.expression.type === 'StringLiteral' ? args[0].expression.value : null;

/**
 * What a file imports, in any form.
 * @internal exported for its tests
 */
export function importsOf({ nodes }: Syntax): Import[] {
  const found: Import[] = [];
  const add = (kind: ImportKind, specifier: string | null) => {
    if (specifier !== null) found.push({ kind: specifier.includes('?') ? 'lazy' : kind, specifier });
  };
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration') add(kindOf(node.typeOnly, node.specifiers), node.source.value);
    else if (node.type === 'ExportNamedDeclaration' && node.source)
      add(kindOf(node.typeOnly, node.specifiers), node.source.value);
    else if (node.type === 'ExportAllDeclaration') add('static', node.source.value);
    else if (node.type === 'TsImportType') add('type', node.argument.value);
    else if (node.type === 'CallExpression' && node.callee.type === 'Import') add('lazy', literal(node.arguments));
    else if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.value === 'URL')
      if (node.arguments?.length === 2) add('lazy', literal(node.arguments));
  }
  return found;
}

/** Finds the file that a specifier names, as a path from the root; `null` for a package. */
export type Resolve = (from: string, specifier: string) => string | null;

/**
 * @param aliases `imports` of package.json, each `"#room/*": "./folder/*"`.
 * @internal exported for its tests
 */
export const createResolve =
  (aliases: Readonly<Record<string, string>>): Resolve =>
  (from, specifier) => {
    const path = specifier.replace(/\?.*$/, '');
    if (/^\.\.?\//.test(path)) return posix.join(posix.dirname(from), path);
    if (!path.startsWith('#')) return null;
    for (const [alias, target] of Object.entries(aliases)) {
      const start = alias.replace(/\*$/, '');
      if (path.startsWith(start)) return posix.normalize(target.replace('*', path.slice(start.length)));
    }
    throw new Error(`${from}: ${specifier} is not in the imports of package.json`);
  };

const PackageSchema = v.object({ imports: v.record(v.string(), v.string()) });

export const resolveIn = (root: string): Resolve =>
  createResolve(v.parse(PackageSchema, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).imports);

/**
 * The modules that come with a module: itself and all it imports, over static imports that are no types. Only TypeScript of `src`,
 * so neither styles nor packages; what `import()` names comes later and is not among them.
 * @returns paths in the order they are met.
 */
export function staticClosure(files: readonly SourceFile[], resolve: Resolve, entry: string): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const met = new Set([entry]);
  for (const path of met) {
    const file = byPath.get(path);
    if (!file) throw new Error(`${path} is imported and is no file`);
    for (const { kind, specifier } of importsOf(file.syntax)) {
      const target = resolve(path, specifier);
      if (kind === 'static' && target && /\.tsx?$/.test(target)) met.add(target);
    }
  }
  return [...met];
}

/** Rooms that each room imports. One that is imported for its types alone is marked so. */
export function roomImports(files: readonly SourceFile[], resolve: Resolve): Map<string, string[]> {
  const rooms = new Map<string, Map<string, boolean>>();
  for (const { path, syntax } of files) {
    const room = roomOf(path);
    if (!room) continue;
    const targets = rooms.get(room) ?? new Map<string, boolean>();
    rooms.set(room, targets);
    for (const { kind, specifier } of importsOf(syntax)) {
      const target = roomOf(resolve(path, specifier) ?? '');
      if (target && target !== room) targets.set(target, (targets.get(target) ?? true) && kind === 'type');
    }
  }
  return new Map(
    [...rooms].map(([room, targets]) => [
      room,
      [...targets].map(([target, types]) => (types ? `${target} (types)` : target)).sort(),
    ]),
  );
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataAddresses, pageAddresses } from './addresses.ts';
import { compareInventories, countNames } from './compare-inventories.ts';
import { bareCatches, ignoredRejections, unexplainedCatches, voidedCalls } from './ignored-errors.ts';
import { createResolve, importsOf, roomImports, staticClosure } from './imports.ts';
import { assertionsIn } from './list-tests.ts';
import { measureHouse } from './measure-house.ts';
import { type Found, parseSyntax, type Syntax } from './syntax.ts';
import { anyTypes, casts, neverCasts, nonNulls, switchedOff } from './type-escapes.ts';

const parse = (text: string): Syntax => parseSyntax('a.tsx', text);
const resolve = createResolve({ '#shared/*': './src/shared/*', '#app/*': './src/app/*' });
const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, lines: 1, syntax: parse(text) }));

describe('counts in a source text', () => {
  it.each<[name: string, text: string, lines: number[], find: (syntax: Syntax) => Found[]]>([
    [
      'pageAddresses',
      "const a = '/khabar/';\nconst b = `/parichay/`;\nconst c = /^\\/khoj\\/$/;",
      [1, 2, 3],
      pageAddresses,
    ],
    [
      'pageAddresses',
      "const a = `sangrah/`;\n// '/khabar/'\n/** `/khoj/` */\nimport '../khoj.ts';",
      [1],
      pageAddresses,
    ],
    ['pageAddresses', "const a = 'khabar-7';\nconst b = '#samayrekha';\nconst c = '/khabar-x/';", [], pageAddresses],
    [
      'dataAddresses',
      "const a = '/data/v1/home.json';\nconst b = 'data/v1/*';\nconst c = `data/`;",
      [1, 2, 3],
      dataAddresses,
    ],
    [
      'dataAddresses',
      "import { a } from './data/a.ts';\nimport b from '#app/data/b.ts';\n// /data/v1/",
      [],
      dataAddresses,
    ],
    ['ignoredRejections', 'f().catch(() => null);\nf()\n  .catch(() => {});', [1, 3], ignoredRejections],
    [
      'ignoredRejections',
      "f().catch(() => '');\nf().catch(() => ({}));\nf().then(g, () => void 0);",
      [1, 2, 3],
      ignoredRejections,
    ],
    [
      'ignoredRejections',
      'f().catch(function () { return; });\nf().catch(() => { return undefined; });',
      [1, 2],
      ignoredRejections,
    ],
    [
      'ignoredRejections',
      'f().catch((e) => report(e));\nf().catch(() => stop());\nf().then(() => null);',
      [],
      ignoredRejections,
    ],
    [
      'bareCatches',
      'try { f(); } catch { g(); }\ntry { f(); } catch (e) {}\ntry { f(); } catch (e) { g(e); }',
      [1, 2],
      bareCatches,
    ],
    [
      'unexplainedCatches',
      "// हिन्दी\ntry {} catch { /* why */ }\ntry {} catch { f('// no'); }",
      [3],
      unexplainedCatches,
    ],
    ['unexplainedCatches', 'try {} catch {\n  // Why.\n  f();\n}\ntry {} catch {} // after', [5], unexplainedCatches],
    ['voidedCalls', 'void f();\nconst g = () => void f();\nlet h: void;', [1, 2], voidedCalls],
    ['casts', 'const a = b as T;\nconst c = b as unknown as T;\nconst d = b as never;', [1, 2, 2], casts],
    [
      'casts',
      "import { a as b } from './a.ts';\nexport { b as c };\nconst d = [1] as const;\nconst e = b satisfies T;",
      [],
      casts,
    ],
    ['neverCasts', 'const a = b as never;\nlet c: never;', [1], neverCasts],
    ['anyTypes', 'let a: any;\nconst b = (c: Record<string, any>) => c;\nconst any = 1;', [1, 2], anyTypes],
    ['nonNulls', 'const a = b!;\nconst c = !b;\nconst d = b!.c!.d;', [1, 3, 3], nonNulls],
    [
      'switchedOff',
      "// @ts-ignore\nf();\nconst a = '// @ts-ignore';\n/* @ts-expect-error why */\ng();",
      [1, 4],
      switchedOff,
    ],
    ['switchedOff', 'const a = <p>{/* @ts-ignore */}http://a // @ts-ignore</p>;', [1], switchedOff],
  ])('%s in %j: lines %j', (_name, text, lines, find) => {
    const syntax = parse(text);
    expect(find(syntax).map(syntax.lineOf)).toEqual(lines);
  });

  it('counts assertions', () => {
    expect(
      assertionsIn(parse('expect(a).toBe(b); expect.poll(f).toBe(1); expect.any(String); await expect(c).not.x();')),
    ).toBe(3);
  });

  it.each(['const = 3;', '', '// nothing'])('fails for a file it cannot read: %j', (text) => {
    expect(() => parse(text)).toThrow('a.tsx cannot be parsed');
  });
});

describe('imports', () => {
  it.each([
    ["import { a, type B } from './a.ts';", [{ kind: 'static', specifier: './a.ts' }]],
    ["import './a.css';", [{ kind: 'static', specifier: './a.css' }]],
    ["import type { A } from './a.ts';", [{ kind: 'type', specifier: './a.ts' }]],
    ["import { type A, type B } from './a.ts';", [{ kind: 'type', specifier: './a.ts' }]],
    ["import * as a from './a.ts';", [{ kind: 'static', specifier: './a.ts' }]],
    ["export { a } from './a.ts';", [{ kind: 'static', specifier: './a.ts' }]],
    ["export type { A } from './a.ts';", [{ kind: 'type', specifier: './a.ts' }]],
    ["type A = import('./a.ts').A;", [{ kind: 'type', specifier: './a.ts' }]],
    ["const a = () => import('./a.ts');", [{ kind: 'lazy', specifier: './a.ts' }]],
    ["import url from './a.ts?url';", [{ kind: 'lazy', specifier: './a.ts?url' }]],
    ["new Worker(new URL('./a.ts', import.meta.url));", [{ kind: 'lazy', specifier: './a.ts' }]],
    ['export const a = 1;', []],
  ])('%s', (text, imports) => {
    expect(importsOf(parse(text))).toEqual(imports);
  });

  it.each([
    ['./b.ts', 'src/app/b.ts'],
    ['../host/b.ts?worker', 'src/host/b.ts'],
    ['#shared/a/b.ts', 'src/shared/a/b.ts'],
    ['react', null],
  ])('resolves %s', (specifier, path) => {
    expect(resolve('src/app/a.ts', specifier)).toBe(path);
  });

  it('fails for an unknown alias', () => {
    expect(() => resolve('src/app/a.ts', '#nowhere/a.ts')).toThrow('#nowhere/a.ts');
  });

  const sources = files({
    'src/app/a.ts': "import { b } from './b.ts'; import type { H } from '#app/h.ts'; import './a.css'; import 'react';",
    'src/app/b.ts': "import './a.ts'; export { s } from '#shared/s.ts'; const late = () => import('./late.ts');",
    'src/app/late.ts': "import type { W } from '../worker/w.ts';",
    'src/shared/s.ts': 'export const s = 1;',
  });

  it('follows static imports, and goes round a cycle', () => {
    expect(staticClosure(sources, resolve, 'src/app/a.ts')).toEqual([
      'src/app/a.ts',
      'src/app/b.ts',
      'src/shared/s.ts',
    ]);
  });

  it('fails where an import leads nowhere', () => {
    expect(() => staticClosure(files({ 'src/app/a.ts': "import './b.ts';" }), resolve, 'src/app/a.ts')).toThrow('b.ts');
  });

  it('says which rooms a room imports', () => {
    expect(roomImports(sources, resolve)).toEqual(
      new Map([
        ['app', ['shared', 'worker (types)']],
        ['shared', []],
      ]),
    );
  });
});

it('measures a checkout', () => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{ "imports": { "#shared/*": "./src/shared/*" } }');
  write('src/app/tsconfig.json', '{}');
  write('src/app/entry-client.tsx', "import './loose.ts';\n");
  write('src/app/loose.ts', `${'f();\n'.repeat(30)}const a = '/khabar/';\n`);
  write('src/app/loose.test.ts', 'const a = b as T;\n');
  write('src/app/routes/article/article-page.tsx', "import '#shared/s.ts';\nconst a = b as T;\n");
  write('src/shared/s.ts', 'export const s = 1;\n');
  write('src/content/x.ts', 'not code\n');
  const rows = new Map(measureHouse(root).map(({ measure, value, names }) => [measure, [value, names?.join()]]));
  rmSync(root, { recursive: true });
  expect(rows.get('TypeScript files without tests')?.[0]).toBe(4);
  expect(rows.get('lines')?.[0]).toBe(35);
  expect(rows.get('longest file')).toEqual([31, 'src/app/loose.ts']);
  expect(rows.get('files of 10 lines or less')?.[0]).toBe(3);
  expect(rows.get('loose files at the root of app')).toEqual([3, 'entry-client.tsx,loose.test.ts,loose.ts']);
  expect(rows.get('rooms that app imports (as measured)')?.[0]).toBe('shared');
  expect(rows.get('static imports of the story page: modules')?.[0]).toBe(2);
  expect(rows.get('static imports of the client entry: longest file')).toEqual([31, 'src/app/loose.ts']);
  expect(rows.get('places an address is written')).toEqual([1, 'src/app/loose.ts']);
  expect(rows.get('`as`')).toEqual([1, 'src/app/routes/article/article-page.tsx:2']);
});

it('compares tests by name alone', () => {
  const before = {
    tests: { unit: countNames(['a', 'a', 'b']), e2e: countNames(['c']) },
    assertions: { unit: 5, e2e: 2 },
  };
  const after = { tests: { unit: countNames(['a', 'b', 'c', 'd']), e2e: {} }, assertions: { unit: 7, e2e: 0 } };
  expect(compareInventories(before, after)).toEqual([
    'dropped: 1',
    '  a (unit, e2e: 2, 0 → 1, 0)',
    'added: 1',
    '  d (unit, e2e: 0, 0 → 1, 0)',
    'moved: 1',
    '  c (unit, e2e: 0, 1 → 1, 0)',
    'tests: unit 3, e2e 1, together 4 → unit 4, e2e 0, together 4',
    'assertions: unit 5, e2e 2, together 7 → unit 7, e2e 0, together 7',
  ]);
});

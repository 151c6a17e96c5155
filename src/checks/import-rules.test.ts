import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkImports, type ImportReport } from './import-rules.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
type Table = {
  readonly ROOMS: Lists;
  readonly TESTS_OF: Lists;
  readonly PACKAGES: Lists;
  readonly OUTSIDE: Readonly<Record<string, { readonly imports: readonly string[] }>>;
};

const PROJECT = resolve(import.meta.dirname, '../..');
const load = createRequire(import.meta.url);
const { ROOMS, TESTS_OF, PACKAGES, OUTSIDE }: Table = load(join(PROJECT, '.ci/rooms.cjs'));
const { forbidden }: { readonly forbidden: readonly { readonly name: string }[] } = load(
  join(PROJECT, '.ci/dependency-cruiser.cjs'),
);
const { imports }: { readonly imports: object } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

const rooms = Object.keys(ROOMS);
const root = mkdtempSync(join(tmpdir(), 'sandarbh-import-rules-'));
/** Findings that the planted tree must give, no more and no fewer. */
const expected: string[] = [];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** How a file of the project names another: by its room, or relative inside one room. */
function specifier(from: string, to: string): string {
  const [, fromRoom] = from.split('/');
  const [, toRoom, ...rest] = to.split('/');
  if (from.startsWith('src/') && fromRoom === toRoom) return `./${relative(dirname(from), to)}`;
  return `#${toRoom}/${rest.join('/')}`;
}

const importing = (...specifiers: readonly string[]): string =>
  specifiers.map((name) => `import '${name}';\n`).join('') || 'export {};\n';

const writeImports = (from: string, targets: readonly string[]): void =>
  write(from, importing(...targets.map((to) => specifier(from, to))));

/** Plants a file with imports that are all forbidden by one rule. */
function plant(rule: string, from: string, targets: readonly string[]): void {
  writeImports(from, targets);
  expected.push(...targets.map((to) => `${rule}: ${from} → ${to}`));
}

const leafOf = (path: string): string => (/\.tsx?$/.test(path) ? `src/${path}` : `src/${path}/leaf.ts`);
const opens = (list: readonly string[], room: string): boolean =>
  list.some((path) => room === path || room.startsWith(`${path}/`));
const openedBy = (list: readonly string[]): string[] =>
  [...rooms.filter((room) => opens(list, room)), ...list.filter((path) => /\.tsx?$/.test(path))].map(leafOf);

/** Every room beside every other: what its list opens is imported by `allowed`, all the rest by `forbidden`. */
function plantRooms(): void {
  for (const path of rooms.map(leafOf)) write(path, `export const leaf = '${path}';\n`);
  for (const path of Object.values(ROOMS).flatMap(openedBy)) write(path, `export const leaf = '${path}';\n`);
  write('src/checks/samples/leaf.ts', importing());
  for (const [room, list] of Object.entries(ROOMS)) {
    const name = room.replaceAll('/', '-');
    const testList = [...list, ...(TESTS_OF[room] ?? [])];
    const others = (open: readonly string[]) => rooms.filter((other) => other !== room && !opens(open, other));
    writeImports(`src/${room}/allowed.ts`, openedBy(list));
    writeImports(`src/${room}/allowed.test.ts`, [leafOf('checks/samples'), ...openedBy(testList)]);
    plant(`${name}-imports`, `src/${room}/forbidden.ts`, others(list).map(leafOf));
    plant(`${name}-tests-import`, `src/${room}/forbidden.test.ts`, others(testList).map(leafOf));
  }
}

function plantPackages(): void {
  const names = Object.values(PACKAGES).flat();
  const real = (pattern: string): string => pattern.replace('[a-z-]+', 'core');
  for (const name of ['forbidden-package', ...names.map(real)]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, importing());
  }
  for (const [room, packages] of Object.entries(PACKAGES)) {
    const folder = room in ROOMS ? room : rooms.find((other) => other.startsWith(`${room}/`));
    write(`src/${folder}/allowed-package.ts`, importing(...packages.map(real)));
    write(`src/${folder}/forbidden-package.ts`, importing('forbidden-package'));
    expected.push(
      `${room.replaceAll('/', '-')}-packages: src/${folder}/forbidden-package.ts → node_modules/forbidden-package/index.js`,
    );
  }
}

/** Ways to write an import. */
const FORMS: Readonly<Record<string, string>> = {
  value: "import { leaf } from '#domain/leaf.ts';\nexport const copy = leaf;\n",
  'type-only': "import type { leaf } from '#domain/leaf.ts';\nexport type Leaf = typeof leaf;\n",
  reexport: "export { leaf } from '#domain/leaf.ts';\n",
  dynamic: "export const load = () => import('#domain/leaf.ts');\n",
};

function plantOthers(): void {
  const files: Readonly<Record<string, string>> = { e2e: 'e2e/forbidden.spec.ts', 'tool-configs': 'vite.config.ts' };
  for (const [name, { imports: list }] of Object.entries(OUTSIDE)) {
    const targets = rooms.filter((room) => !opens(list, room)).map(leafOf);
    plant(`${name}-imports`, files[name] ?? `${name} has no file here`, targets);
  }
  for (const [rule, folder] of [
    ['no-feature-imports-a-feature', 'app/features'],
    ['no-route-imports-a-route', 'app/routes'],
  ] as const) {
    write(`src/${folder}/one/leaf.ts`, importing());
    writeImports(`src/${folder}/one/allowed.ts`, [`src/${folder}/one/leaf.ts`]);
    plant(rule, `src/${folder}/two/forbidden.ts`, [`src/${folder}/one/leaf.ts`]);
  }
  for (const [form, text] of Object.entries(FORMS)) {
    write(`src/hindi/${form}.ts`, text);
    expected.push(`hindi-imports: src/hindi/${form}.ts → src/domain/leaf.ts`);
  }
  write('src/domain/with-node.ts', importing('node:fs'));
  expected.push('no-node-outside-node: src/domain/with-node.ts → fs');
  plant('no-cycles', 'src/domain/cycle-a.ts', ['src/domain/cycle-b.ts']);
  writeImports('src/domain/cycle-b.ts', ['src/domain/cycle-a.ts']);
  write('src/domain/barrel/index.ts', importing());
  plant('no-barrels', 'src/domain/from-barrel.ts', ['src/domain/barrel/index.ts']);
  plant('no-test-is-imported', 'src/domain/from-test.ts', ['src/domain/allowed.test.ts']);
  write('src/domain/relative.ts', importing('../hindi/leaf.ts'));
  expected.push('another-room-by-name: src/domain/relative.ts → src/hindi/leaf.ts');
  write('src/domain/by-name.ts', importing('#domain/leaf.ts'));
  expected.push('same-room-relative: src/domain/by-name.ts → src/domain/leaf.ts');
  write('src/domain/unresolvable.ts', importing('./missing.ts'));
  expected.push('resolvable: src/domain/unresolvable.ts → ./missing.ts');
  write('src/lost/leaf.ts', importing());
  write('src/loose.ts', importing());
  expected.push('file-in-no-room: src/lost/leaf.ts', 'file-in-no-room: src/loose.ts');
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('import rules', () => {
  let report: ImportReport;
  beforeAll(() => {
    write('package.json', JSON.stringify({ type: 'module', imports }));
    plantRooms();
    plantPackages();
    plantOthers();
    report = checkImports(root, 1);
  });

  it('find every forbidden import between two rooms and nothing else', () => {
    expect([...report.findings].sort()).toEqual([...expected].sort());
  });

  it.each(forbidden.map(({ name }) => name))('%s finds what was planted for it', (name) => {
    expect(report.findings.filter((finding) => finding.startsWith(`${name}: `))).not.toEqual([]);
  });

  it('end with exit code 1', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'import-rules.ts'), root, '1'], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('hindi-imports: src/hindi/forbidden.ts → src/domain/leaf.ts');
    expect(status).toBe(1);
  });
});

describe('the reading itself', () => {
  const small = mkdtempSync(join(tmpdir(), 'sandarbh-import-rules-'));
  afterAll(() => rmSync(small, { recursive: true, force: true }));

  it('fails when few modules were read, and when a room of the table does not exist', () => {
    mkdirSync(join(small, 'src/hindi'), { recursive: true });
    writeFileSync(join(small, 'src/hindi/leaf.ts'), importing());
    const { findings } = checkImports(small, 2);
    expect(findings).toContain('too-few-modules: 1 were read, at least 2 are expected');
    expect(findings).toContain('room-does-not-exist: app/boot');
    expect(findings).toContain('room-does-not-exist: app/boot/entry-server.tsx');
    expect(findings).not.toContain('room-does-not-exist: hindi');
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const { ROOMS }: { readonly ROOMS: Readonly<Record<string, unknown>> } = createRequire(import.meta.url)(
  join(PROJECT, '.ci/rooms.cjs'),
);

/** What each planted file uses. */
const PLANTED = {
  dom: 'export const planted = document.title;\n',
  node: 'export const planted = process.argv;\n',
  mistake: "export const planted: number = 'text';\n",
};
type Planted = keyof typeof PLANTED;

/** What the compiler must refuse in a room; pure rooms and workers are the last row. */
const REFUSED: readonly (readonly [rooms: RegExp, refused: readonly Planted[]])[] = [
  [/^(?:bench|e2e)$/, ['mistake']],
  [/^app\//, ['node', 'mistake']],
  [/^(?:checks|host|site\/.*|importer\/(?:cli|files)|search\/cli)$/, ['dom', 'mistake']],
  [/./, ['dom', 'node', 'mistake']],
];

const rooms = [...Object.keys(ROOMS), 'e2e'];
const folderOf = (room: string): string => (room === 'e2e' ? room : `src/${room}`);

describe('the compiler', () => {
  const root = mkdtempSync(join(tmpdir(), 'sandarbh-runtimes-'));
  let errors = '';
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  beforeAll(() => {
    symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
    for (const path of globSync(['tsconfig*.json', 'src/**/tsconfig.json', 'e2e/tsconfig.json'], { cwd: PROJECT })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      cpSync(join(PROJECT, path), join(root, path));
    }
    writeFileSync(join(root, 'vite.config.ts'), 'export {};\n');
    for (const room of rooms) {
      mkdirSync(join(root, folderOf(room)), { recursive: true });
      for (const [name, text] of Object.entries(PLANTED)) {
        writeFileSync(join(root, folderOf(room), `${name}.ts`), text);
      }
    }
    const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
    errors = spawnSync(process.execPath, [compiler, '-b', '--pretty', 'false'], { cwd: root, encoding: 'utf8' }).stdout;
  });

  it.each(rooms)('refuses in %s what its runtime does not have', (room) => {
    const names = Object.keys(PLANTED).filter((name) => errors.includes(`${folderOf(room)}/${name}.ts(`));
    expect(names).toEqual(REFUSED.find(([pattern]) => pattern.test(room))?.[1]);
  });
});

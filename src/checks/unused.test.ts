import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const { imports, scripts }: { readonly imports: object; readonly scripts: object } = JSON.parse(
  readFileSync(join(PROJECT, 'package.json'), 'utf8'),
);

/** A project without anything unused. */
const CLEAN: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'planted',
    type: 'module',
    imports,
    scripts: { start: 'node src/host/start.ts' },
    devDependencies: { vitest: '5.1.1' },
  }),
  'src/host/start.ts': "import { used } from '#domain/used.ts';\nconsole.log(used);\n",
  'src/domain/used.ts': 'export const used = 1;\n/** @internal */\nexport const forTests = 2;\n',
  'src/domain/used.test.ts':
    "import { it } from 'vitest';\nimport { forTests } from './used.ts';\nit('runs', () => forTests);\n",
  'vitest.config.ts': "export default { test: { include: ['src/**/*.test.{ts,tsx}'] } };\n",
};

/** Runs the check over the clean project with some of its files replaced. */
function check(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'sandarbh-unused-'));
  try {
    for (const [path, text] of Object.entries({ ...CLEAN, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'unused.ts'), root], {
      encoding: 'utf8',
    });
    return { status, stdout };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const used = CLEAN['src/domain/used.ts'] ?? '';
const manifest = JSON.parse(CLEAN['package.json'] ?? '');

describe('what nothing uses', () => {
  it('is nothing in a clean project', () => {
    const { status, stdout } = check({});
    expect(stdout).toMatch(/uses: none\n.*use: none\n$/s);
    expect(status).toBe(0);
  });

  it('is an export, a type, a file and a package', () => {
    const { status, stdout } = check({
      'src/domain/used.ts': `${used}export const planted = 3;\nexport type Planted = 3;\n`,
      'src/domain/planted.ts': 'export {};\n',
      'package.json': JSON.stringify({
        ...manifest,
        devDependencies: { ...manifest.devDependencies, 'planted-package': '1.0.0' },
      }),
    });
    expect(stdout).toMatch(/^planted .*used\.ts/m);
    expect(stdout).toMatch(/^Planted .*used\.ts/m);
    expect(stdout).toMatch(/^src\/domain\/planted\.ts/m);
    expect(stdout).toMatch(/^planted-package +package\.json/m);
    expect(status).toBe(1);
  });

  it('is an export that only tests use', () => {
    const { status, stdout } = check({ 'src/domain/used.ts': used.replace('/** @internal */\n', '') });
    expect(stdout).toMatch(/^forTests .*used\.ts/m);
    expect(status).toBe(1);
  });

  it('is looked for by the check', () => {
    expect(scripts).toHaveProperty('unused', 'node src/checks/unused.ts');
    expect(readFileSync(join(import.meta.dirname, 'check.ts'), 'utf8')).toContain("script: 'src/checks/unused.ts'");
  });
});

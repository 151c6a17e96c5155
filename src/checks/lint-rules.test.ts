import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFloatingPromises } from './floating-promises.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const BIOME = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
const DROPPED = 'The error is dropped: write optional(promise, why).';
const UNEXPLAINED_HANDLER = 'The error is dropped: say why in a comment inside the handler.';
const UNEXPLAINED_CATCH = 'The error is dropped: say why in a comment inside the catch.';

/** Forms that lint bars, each with what it says. */
const BARRED: readonly (readonly [code: string, message: string])[] = [
  ['f().catch(() => null);', DROPPED],
  ['f().catch(() => undefined);', DROPPED],
  ['f().catch(() => {});', DROPPED],
  ["f().catch(() => '');", DROPPED],
  ['f().catch(() => ({}));', DROPPED],
  ['f().catch(() => []);', DROPPED],
  ['f().catch(async () => null);', DROPPED],
  ['f().catch((): null => null);', DROPPED],
  ['f().catch((error) => undefined);', DROPPED],
  ['f().catch((_error) => {\n  return;\n});', DROPPED],
  ['f().catch(() => {\n  // A comment is not enough here.\n});', DROPPED],
  ['f().then(g, () => null);', DROPPED],
  ['p?.catch(() => null);', DROPPED],
  ['f()\n  .then(g)\n  .catch(() => null);', DROPPED],
  ['f().catch(() => g());', UNEXPLAINED_HANDLER],
  ['f().catch((_error) => g());', UNEXPLAINED_HANDLER],
  ['f().then(g, () => g());', UNEXPLAINED_HANDLER],
  ['try { g(); } catch {}', UNEXPLAINED_CATCH],
  ['try { g(); } catch { g(); }', UNEXPLAINED_CATCH],
  ['try { g(); } catch { g(); } // after it', UNEXPLAINED_CATCH],
  ['try { g(); } catch (_error) { g(); }', UNEXPLAINED_CATCH],
  ['try { g(); } catch (error) {}', 'This variable error is unused.'],
  ['void f();', 'The use of void is not allowed.'],
  ['void f().then(g);', 'The use of void is not allowed.'],
  ['void (await f());', 'The use of void is not allowed.'],
  ['void p;', 'The use of void is not allowed.'],
  ['export const h = () => void f();', 'The use of void is not allowed.'],
  ["export type H = import('./other.ts').Other;", 'Import a type by an import statement.'],
  ["export type H = typeof import('./other.ts');", 'Import a type by an import statement.'],
];

/** Forms that lint lets pass. */
const ALLOWED = [
  "optional(f(), 'why');",
  'f().catch((error) => g(error));',
  'f().catch(() => {\n  // The reason.\n  g();\n});',
  'f().catch(() =>\n  // The reason.\n  g(),\n);',
  'f().then(g, g);',
  'await f().finally(() => g());',
  'try { g(); } catch {\n  // The reason.\n}',
  'try { g(); } catch {\n  g();\n  // The reason.\n}',
  'try { g(); } catch (error) { g(error); }',
];

/** Promises left alone. */
const FLOATING = ['f();', 'f().then(g);', 'f().finally(g);', 'p;', '(async () => f())();', 'import("./other.ts");'];

const PRELUDE = `import { optional } from './optional.ts';
import { f, g, p } from './other.ts';
export const used = [optional, f, g, p];
`;

type Diagnostic = { readonly message: string; readonly location: { readonly path: string } };

describe('lint', () => {
  const root = mkdtempSync(join(tmpdir(), 'sandarbh-lint-'));
  const messages = new Map<string, string[]>();
  let status: number | null = null;

  beforeAll(() => {
    mkdirSync(join(root, 'src'));
    cpSync(join(PROJECT, '.ci'), join(root, '.ci'), { recursive: true });
    cpSync(join(PROJECT, 'src/domain/values/optional.ts'), join(root, 'src/optional.ts'));
    const config = JSON.parse(readFileSync(join(PROJECT, 'biome.json'), 'utf8'));
    writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
    writeFileSync(
      join(root, 'src/other.ts'),
      'export const f = async (): Promise<number> => 1;\nexport const g = (given?: unknown): unknown => given;\nexport const p = f();\nexport type Other = number;\n',
    );
    const write = (name: string, codes: readonly string[]): void => {
      for (const [index, code] of codes.entries()) {
        writeFileSync(join(root, `src/${name}-${index}.ts`), `${PRELUDE}${code}\n`);
      }
    };
    write(
      'barred',
      BARRED.map(([code]) => code),
    );
    write('allowed', ALLOWED);
    write('floating', FLOATING);
    const run = spawnSync(process.execPath, [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(run.stdout);
    for (const { message, location } of diagnostics) {
      messages.set(location.path, [...(messages.get(location.path) ?? []), message]);
    }
    status = run.status;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(BARRED.map(([code, message], index) => ({ code, message, index })))('bars $code', ({ message, index }) => {
    expect(messages.get(`src/barred-${index}.ts`)).toContain(message);
  });

  it.each(ALLOWED.map((code, index) => ({ code, index })))('lets $code pass', ({ index }) => {
    expect(messages.get(`src/allowed-${index}.ts`)).toBeUndefined();
  });

  it('ends with exit code 1', () => expect(status).toBe(1));

  it('finds promises that are left alone and nothing else', () => {
    const { findings } = findFloatingPromises(root);
    const files = findings.map((finding) => finding.replace(/:.*/, '')).sort();
    expect(files).toEqual(FLOATING.map((_, index) => `src/floating-${index}.ts`));
  });
});

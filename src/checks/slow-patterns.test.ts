import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slownessOf } from './patterns/slow-pattern.ts';

describe('a pattern that can take more time than its text is long', () => {
  it.each([
    ['two repeats that share a run', /^\s*-?\s*$/u],
    ['a repeat at the end only', /\s+$/u],
    ['a repeat before a separator', /\s*,/u],
    ['a loop over a repeat', /^(?:\W*(?:koo|share)\W*)+$/iu],
    ['a loop over words that make up one another', /^(?:(?:hindi|hindi news|news)[\s|]*)+$/iu],
    ['a loop with a limit over a sign in two classes', /^(?:[^,:]|,\s|\/){2,45}:/u],
    ['a tag that runs over the next one', /<p\b[^>]*>/iu],
    ['any text up to a word', /कहा.*गया/u],
  ])('is found: %s', (_name, { source, flags }) => {
    expect(slownessOf({ source, flags })).not.toEqual([]);
  });

  it.each([
    ['repeats with a limit', /^\s{0,8}-?\s{0,8}$/u],
    ['one repeat from the start', /^\s+/u],
    ['words apart from each other', /^(?:\s(?:है|हैं|कर|करते))*$/u],
    ['a tag that ends before the next one', /<p\b[^<>]*>/iu],
    ['a repeat that cannot fail', /पढ़ें[\s.]*/u],
    ['words of a text', /[\p{L}\p{M}]+/gu],
  ])('is not blamed: %s', (_name, { source, flags }) => {
    expect(slownessOf({ source, flags })).toEqual([]);
  });
});

/** Runs the check over a project with one module. */
function check(code: string) {
  const root = mkdtempSync(join(tmpdir(), 'sandarbh-patterns-'));
  try {
    mkdirSync(join(root, 'src/hindi'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{"type":"module"}');
    writeFileSync(join(root, 'src/hindi/planted.ts'), code);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'slow-patterns.ts'), root, 'src/hindi'],
      { encoding: 'utf8' },
    );
    return { status, stderr };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('the check of patterns', () => {
  it('passes a module without a slow one', () => {
    expect(check('export const trim = (text: string) => text.replace(/^,+/, "");\n')).toEqual({
      status: 0,
      stderr: '',
    });
  });

  it('names a planted pattern, one that is put together of parts, and one that is made while text is read', () => {
    const { status, stderr } = check(
      [
        'export const literal = /,+$/;',
        "const SPACE = '\\\\s*';",
        'export const parts = new RegExp("^" + SPACE + "-?" + SPACE + "$");',
        'export const late = (word: string) => new RegExp(word);',
        '',
      ].join('\n'),
    );
    expect(stderr).toMatch(/^src\/hindi\/planted\.ts:1 .*,\+ is tried/m);
    expect(stderr).toMatch(/^src\/hindi\/planted\.ts:3 .*can share a run/m);
    expect(stderr).toMatch(/^src\/hindi\/planted\.ts:4 a pattern is made while text is read/m);
    expect(status).toBe(1);
  });

  it('is a step of the whole check', () => {
    expect(readFileSync(join(import.meta.dirname, 'check.ts'), 'utf8')).toContain(
      "script: 'src/checks/slow-patterns.ts'",
    );
  });
});

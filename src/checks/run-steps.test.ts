import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
/** A script that writes its name, runs `code` and ends. */
const script = (name: string, code = ''): { name: string; script: string } => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `console.log('${name} says');${code}`);
  return { name, script: file };
};
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('runSteps', () => {
  it('runs every step and prints what each said in one piece', async () => {
    const { times, failed } = await runSteps([script('one'), script('two')], 2);
    expect(failed).toBeNull();
    expect(times).toHaveLength(2);
    expect(printed.toSorted()).toEqual(['\n── one\none says', '\n── two\ntwo says']);
  });

  it('starts a step only when those before it have passed', async () => {
    await runSteps([{ ...script('last'), after: ['first'] }, script('first')], 2);
    expect(printed).toEqual(['\n── first\nfirst says', '\n── last\nlast says']);
  });

  it('names the first that failed, starts none after it and waits for those that run', async () => {
    const steps = [script('bad', 'process.exit(3)'), script('never')];
    expect((await runSteps(steps, 1)).failed).toBe('bad');
    expect(printed).toEqual(['\n── bad\nbad says']);
  });

  it.each([
    ['a script that is not there', { name: 'gone', script: join(folder, 'gone.mjs') }],
    ['a step after one that is not in the list', { ...script('lonely'), after: ['nobody'] }],
  ])('counts %s as failed', async (_name, step) => {
    expect((await runSteps([step], 1)).failed).toBe(step.name);
  });
});

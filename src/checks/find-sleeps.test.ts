import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSleeps } from './find-sleeps.ts';

/** This file, which names them all. */
const OWN = 'src/checks/find-sleeps.test.ts';

describe('findSleeps', () => {
  it.each([
    ['await page.waitForTimeout(400);', 'waitForTimeout'],
    ["await page.goto('/', { waitUntil: 'networkidle' });", 'networkidle'],
    ["Object.keys(title).some((key) => key.startsWith('__reactFiber'))", 'a private key of React'],
    ["import { setTimeout } from 'node:timers/promises';", 'timers/promises'],
    ['await new Promise((resolve) => setTimeout(resolve, 100));', 'setTimeout in a promise'],
    ['setTimeout(done, 100);', 'setTimeout'],
    ['while (Date.now() < end) await ask();', 'a loop on the clock'],
    ['await sleep(100);', 'sleep or delay'],
    ['Atomics.wait(view, 0, 0, 100);', 'Atomics.wait'],
  ])('finds %s', (line, form) => expect(findSleeps(`\n${line}`, true)).toEqual([`2: ${form}`]));

  it.each(['test.setTimeout(240_000);', 'await page.clock.runFor(400);', 'const began = Date.now();'])(
    'lets %s pass',
    (line) => expect(findSleeps(line, true)).toEqual([]),
  );

  it('finds none in any test of the project', () => {
    const files = globSync(['e2e/**/*.ts', 'src/**/*.test.{ts,tsx}']).filter((file) => file !== OWN);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      findSleeps(readFileSync(file, 'utf8'), file.startsWith('e2e')).map((sleep) => `${file}:${sleep}`),
    );
    expect(found).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from './diagnostic-codes.ts';

it('docs/editing.md explains every code of the check of content, and no other, in the order of the code', () => {
  const rows = readFileSync('docs/editing.md', 'utf8').matchAll(
    /^\| `([a-z-]+)` +\| +[^|]+[^ |] +\| +[^|]+[^ |] +\|$/gm,
  );
  expect([...rows].map(([, code]) => code)).toEqual(DIAGNOSTIC_CODES);
});

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlainFile, readUpTo } from './read-limited.ts';

const SIZE = 600_000;
const BYTES = Buffer.from(Array.from({ length: SIZE }, (_, at) => at % 251));

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'importer-'));
  file = join(folder, 'a.bin');
  writeFileSync(file, BYTES);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['to its end when it is as large as the limit', SIZE, true],
  ['not when it is a byte larger', SIZE - 1, false],
])('what is open is read %s', (_, limit, whole) => {
  const open = openSync(file, 'r');
  const read = readUpTo(open, limit);
  closeSync(open);
  expect(read && BYTES.equals(read)).toBe(whole || null);
});

it('a file is read whole up to the limit, and its size is told beyond it', () => {
  expect(readPlainFile(file, SIZE)).toEqual({ bytes: BYTES });
  expect(readPlainFile(file, SIZE - 1)).toEqual({ refused: 'too-large', size: SIZE });
});

it.each(['/dev/null', tmpdir()])('%s is no plain file', (path) => {
  expect(readPlainFile(path, SIZE)).toEqual({ refused: 'not-a-file' });
});

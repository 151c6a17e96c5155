import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCachedBrotli, pruneBrotliCache } from './brotli-cache.ts';

const code = Buffer.from('export const name = "संदर्भ";\n'.repeat(50));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandarbh-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('packs code so that it can be unpacked', async () => {
  const packed = await createCachedBrotli(join(folder, 'new'))(code);
  expect(packed.byteLength).toBeLessThan(code.byteLength);
  expect(brotliDecompressSync(packed)).toEqual(code);
});

it('takes what was packed before from the folder, and other code not', async () => {
  const pack = createCachedBrotli(folder);
  await pack(code);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), 'from the folder');
  expect(String(await createCachedBrotli(folder)(code))).toBe('from the folder');
  const other = Buffer.concat([code, Buffer.from('//')]);
  expect(brotliDecompressSync(await pack(other))).toEqual(other);
});

it('keeps the folder from growing without end', () => {
  for (let at = 0; at < 320; at += 1) writeFileSync(join(folder, `${at}`), '');
  pruneBrotliCache(folder);
  expect(readdirSync(folder)).toHaveLength(300);
});

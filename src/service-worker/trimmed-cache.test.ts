import { afterEach, expect, it, vi } from 'vitest';
import { putTrimmed } from './trimmed-cache.ts';

/** A stand-in for a cache with keys in the order of putting, and room for so many. */
function stubCache(room: number): string[] {
  const keys: string[] = [];
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...keys],
      put: async (key: string) => {
        if (keys.includes(key)) keys.splice(keys.indexOf(key), 1);
        if (keys.length >= room) throw new DOMException('full', 'QuotaExceededError');
        keys.push(key);
      },
      delete: async (key: string) => keys.splice(keys.indexOf(key), 1),
    }),
  });
  return keys;
}

const put = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await putTrimmed('c', key, new Response(key), 4);
};

afterEach(() => vi.unstubAllGlobals());

it('deletes what was put longest ago', async () => {
  const keys = stubCache(99);
  await put('a', 'b', 'c', 'd', 'a', 'e');
  expect(keys).toEqual(['c', 'd', 'a', 'e']);
});

it('makes room when the device is full', async () => {
  const keys = stubCache(3);
  await put('a', 'b', 'c', 'd');
  expect(keys).toEqual(['b', 'c', 'd']);
});

it('says so when there is no room at all', async () => {
  stubCache(0);
  await expect(put('a')).rejects.toThrow('full');
});

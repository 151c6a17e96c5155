import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePostings, encodePostings, IMPACT_LEVELS, singlePostingBytes } from './posting-list.ts';

/** Any set of documents below a total, each with a level. */
const lists = fc.integer({ min: 1, max: 100_000 }).chain((total) =>
  fc.record({
    total: fc.constant(total),
    documents: fc.uniqueArray(fc.integer({ min: 0, max: total - 1 }), { minLength: 1, maxLength: 300 }),
    seed: fc.integer({ min: 1, max: 7 }),
  }),
);

const pairs = (documents: Uint32Array, impacts: Uint8Array): string[] =>
  Array.from(documents, (document, index) => `${document}:${impacts[index]}`).sort();

describe('posting lists', () => {
  it('come back with every document and its level, highest level first', () => {
    fc.assert(
      fc.property(lists, ({ total, documents, seed }) => {
        const sorted = Uint32Array.from(documents).sort();
        const impacts = Uint8Array.from(sorted, (document) => (document * seed) % IMPACT_LEVELS);
        const bytes = Uint8Array.from(encodePostings({ documents: sorted, impacts }, total));
        const read = decodePostings(bytes, 0, sorted.length, total);
        const falling = read.impacts.every((level, index) => index === 0 || level <= (read.impacts[index - 1] ?? 0));
        expect(pairs(read.documents, read.impacts)).toEqual(pairs(sorted, impacts));
        expect(falling).toBe(true);
      }),
    );
  });

  it('survive a gap far out of line with the others', () => {
    const documents = Uint32Array.from([...Array.from({ length: 500 }, (_, index) => index), 99_999_999]);
    const impacts = new Uint8Array(documents.length);
    const bytes = Uint8Array.from(encodePostings({ documents, impacts }, 100_000_000));
    expect(decodePostings(bytes, 0, documents.length, 100_000_000).documents).toEqual(documents);
  });

  it('take as many bytes for one document as the reader reckons with', () => {
    for (const total of [1, 7, 64, 10_000, 100_000]) {
      expect(encodePostings({ documents: Uint32Array.of(total - 1), impacts: Uint8Array.of(7) }, total)).toHaveLength(
        singlePostingBytes(total),
      );
    }
  });

  it('take fewer bytes than one a document for a frequent word', () => {
    const documents = Uint32Array.from({ length: 5000 }, (_, index) => index * 2);
    expect(encodePostings({ documents, impacts: new Uint8Array(5000) }, 10_000).length).toBeLessThan(2500);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Top } from './top.ts';

it('keeps what a full sort would put first', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, size) => {
      const top = new Top(size);
      const documents = all.map((score, document) => ({ document, score }));
      for (const { document, score } of [...documents].reverse()) top.add(document, score);
      const sorted = documents.sort((a, b) => b.score - a.score || a.document - b.document);
      expect(top.list()).toEqual(sorted.slice(0, size));
    }),
  );
});

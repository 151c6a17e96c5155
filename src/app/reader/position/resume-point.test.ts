import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours, resumePoint } from './resume-point.ts';

const position = { sentence: 'p3-cccc', offset: 0.4, near: ['p3-bbbb', 'p4-dddd', 'p2-aaaa'], at: 1 };
const text =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);

describe('resumePoint', () => {
  it.each([
    ['the sentence itself', text('p3-cccc', 'p3-bbbb'), { id: 'p3-cccc', offset: 0.4 }],
    ['its nearest neighbour when it was edited away', text('p4-dddd', 'p2-aaaa'), { id: 'p4-dddd', offset: 0 }],
    ['a neighbour in its paragraph first', text('p3-bbbb', 'p3', 'p4-dddd'), { id: 'p3-bbbb', offset: 0 }],
    ['its paragraph when all of that was rewritten', text('p3', 'p3-zzzz', 'p4-dddd'), { id: 'p3', offset: 0 }],
    ['nothing when nothing is left', text('p9'), null],
  ])('finds %s', (_, has, point) => {
    expect(resumePoint(position, has)).toEqual(point);
  });
});

describe('neighbours', () => {
  it('lists the nearest first, the one behind before the one ahead', () => {
    expect(neighbours(['a', 'b', 'c', 'd', 'e'], 2, 3)).toEqual(['b', 'd', 'a']);
  });

  it('never names the sentence itself, nor one twice, and as many as asked for while there are some', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.nat(20), (length, at, count) => {
        const ids = Array.from({ length }, (_, index) => `s${index}`);
        const index = at % length;
        const near = neighbours(ids, index, count);
        expect(near).not.toContain(`s${index}`);
        expect(new Set(near).size).toBe(near.length);
        expect(near).toHaveLength(Math.min(count, length - 1));
      }),
    );
  });
});

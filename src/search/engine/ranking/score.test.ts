import { describe, expect, it } from 'vitest';
import { Scores } from './score.ts';

const postings = (...documents: number[]) => ({
  documents: Uint32Array.from(documents),
  impacts: Uint8Array.from(documents, () => 5),
});

describe('scores that go from query to query', () => {
  it('hold nothing of the query before', () => {
    const first = Scores.acquire(2, 10);
    first.addWord(0, [{ postings: postings(1, 2, 3), weight: 1 }]);
    first.addWord(1, [{ postings: postings(2), weight: 1 }]);
    first.release();
    const second = Scores.acquire(3, 10);
    expect(second).toBe(first);
    expect([...second.found()]).toEqual([]);
    second.addWord(2, [{ postings: postings(3), weight: 1 }]);
    expect([...second.found()]).toEqual([3]);
    expect(second.matched(3)).toBe(1);
    expect(second.has(0, 3)).toBe(false);
    expect(second.total(2)).toBe(0);
  });

  it('are not shared by two queries at a time, nor by indexes of two sizes', () => {
    const one = Scores.acquire(1, 20);
    const two = Scores.acquire(1, 20);
    expect(two).not.toBe(one);
    one.release();
    expect(Scores.acquire(1, 30)).not.toBe(one);
  });
});

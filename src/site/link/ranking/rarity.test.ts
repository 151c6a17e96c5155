import { describe, expect, it } from 'vitest';
import { rarity, steadySize } from './rarity.ts';

describe('rarity', () => {
  it.each([
    [1, 16, 1],
    [4, 16, 0.5],
    [16, 16, 0],
    [20, 16, 0],
  ])('of what %i of %i name is %f', (holders, size, expected) => {
    expect(rarity(holders, size)).toBeCloseTo(expected);
  });
});

describe('steadySize', () => {
  it.each([
    [0, 4],
    [14, 16],
    [16, 16],
    [17, 32],
    [10_000, 16_384],
  ])('of %i articles is %i', (articles, size) => {
    expect(steadySize(articles)).toBe(size);
  });
});

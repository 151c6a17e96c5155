import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';

describe('linePath', () => {
  it('goes straight down to a box right below', () => {
    expect(linePath({ x: 10, y: 0 }, [], { x: 10, y: 50, bend: 20 })).toBe('M10 0V20V50');
  });

  it('bends between two rows and is in line with the box before it reaches its words', () => {
    expect(linePath({ x: 10, y: 0 }, [], { x: 30, y: 50, bend: 20 })).toBe('M10 0C10 10 30 10 30 20V50');
  });

  it('goes straight down beside the boxes of a row that it passes', () => {
    const path = linePath({ x: 10, y: 0 }, [{ x: 40, top: 20, bottom: 80 }], { x: 10, y: 120, bend: 100 });
    expect(path).toBe('M10 0C10 10 40 10 40 20V80C40 90 10 90 10 100V120');
  });
});

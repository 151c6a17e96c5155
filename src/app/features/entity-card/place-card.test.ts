import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, placeCard } from './place-card.ts';

const screen = { width: 1280, height: 900 };
const card = { width: 400, height: 200 };
const line = (left: number, top: number) => ({ left, top, width: 90, height: 30 });

describe('placeCard', () => {
  it.each([
    ['above a line in the middle', line(300, 500), screen, { left: 300, top: 294 }],
    ['below a line near the top', line(300, 100), screen, { left: 300, top: 136 }],
    ['inside the right edge', line(1200, 500), screen, { left: 868, top: 294 }],
    ['inside the left edge', line(2, 500), screen, { left: 12, top: 294 }],
    [
      'on the roomier side when it fits on neither: above',
      line(300, 190),
      { width: 1280, height: 300 },
      { left: 300, top: -16 },
    ],
    [
      'on the roomier side when it fits on neither: below',
      line(300, 90),
      { width: 1280, height: 300 },
      { left: 300, top: 126 },
    ],
    [
      'at the left edge of a screen narrower than the card',
      line(50, 500),
      { width: 380, height: 740 },
      { left: 12, top: 294 },
    ],
  ])('stands %s', (_name, at, size, expected) => {
    expect(placeCard(at, card, size)).toEqual(expected);
  });

  it('never covers its line', () => {
    const px = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(px, px, px, (left, top, height) => {
        const at = line(left, top);
        const placed = placeCard(at, { width: 400, height }, screen);
        expect(placed.top + height <= at.top || placed.top >= at.top + at.height).toBe(true);
      }),
    );
  });
});

describe('lineAt', () => {
  const lines = [line(900, 100), line(20, 140)];
  it.each([
    ['the line under the pointer', 150, 1],
    ['the first line for the keyboard', null, 0],
    ['the first line when the pointer is on none', 135, 0],
  ])('gives %s', (_name, y, index) => {
    expect(lineAt(lines, y)).toBe(lines[index]);
  });

  it('gives none where the link has no box', () => {
    expect(lineAt([], 10)).toBeUndefined();
  });
});

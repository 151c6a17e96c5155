import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

describe('splitLines', () => {
  it.each([
    [
      'Unix line ends',
      'क\nख',
      [
        [1, 'क'],
        [2, 'ख'],
      ],
    ],
    [
      'Windows line ends',
      'क\r\nख',
      [
        [1, 'क'],
        [2, 'ख'],
      ],
    ],
    [
      'Windows line ends converted twice',
      'क\r\r\nख',
      [
        [1, 'क'],
        [2, 'ख'],
      ],
    ],
    [
      'Macintosh line ends',
      'क\rख\r',
      [
        [1, 'क'],
        [2, 'ख'],
        [3, ''],
      ],
    ],
    [
      'a blank line of old',
      'क\r\rख',
      [
        [1, 'क'],
        [2, ''],
        [3, 'ख'],
      ],
    ],
    [
      'breaks inside a line',
      'क\u2029ख\nग',
      [
        [1, 'क'],
        [1, 'ख'],
        [2, 'ग'],
      ],
    ],
    ['a run of tabs', 'क \t\t ख', [[1, 'क\tख']]],
    ['a run of spaces', `क${' '.repeat(20)}ख`, [[1, `क${' '.repeat(8)}ख`]]],
    ['a short run of spaces', 'क   ख', [[1, 'क   ख']]],
  ])('splits at %s', (_name, text, expected) => {
    expect(splitLines(text).map(({ number, text: line }) => [number, line])).toEqual(expected);
  });

  it('numbers lines as an editor does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('क', '\r', '\n', ' '), { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        expect(splitLines(text).map(({ text: line }) => line)).toEqual(
          text.split(/\r*\n|\r/).map((line) => line.trimEnd()),
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { textLines } from './text-lines.ts';

describe('textLines', () => {
  it.each([
    ['दो शब्द', 20, 1],
    ['दो शब्द', 3, 2],
    ['प्रधानमंत्री', 3, 1],
    ['', 10, 1],
    ['क ख ग घ', 2.6, 2],
  ])('%s in %d graphemes a line fills %d', (text, width, lines) => {
    expect(textLines(text, width)).toBe(lines);
  });
});

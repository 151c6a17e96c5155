import { describe, expect, it } from 'vitest';
import { eventAt } from './story-events.ts';

const blocks = [
  {
    top: 1000,
    sentences: [
      { top: 1000, event: 'T01' },
      { top: 1060, event: 'T02' },
    ],
  },
  { top: 1400, sentences: [{ top: 1430, event: 'T03' }] },
];

describe('eventAt', () => {
  it.each([
    ['no event before a block that names one nears the top', 0, null],
    ['the first event of a paragraph at the top', 1000, 'T01'],
    ['the first event of a paragraph that lands a little below the top', 900, 'T01'],
    ['the second event once its own sentence is at the top', 1050, 'T02'],
    ['the last event while text that names none is read', 1250, 'T02'],
    ['the event of the next paragraph although its sentence stands lower', 1380, 'T03'],
    ['the last event to the end', 9000, 'T03'],
  ])('%s', (_name, scrolled, expected) => {
    expect(eventAt(blocks, scrolled)).toBe(expected);
  });

  it('knows nothing of a text without events', () => {
    expect(eventAt([], 500)).toBeNull();
  });
});

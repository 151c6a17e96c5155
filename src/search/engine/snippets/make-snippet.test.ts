import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks, type MarkTerms } from './find-marks.ts';
import { makeSnippet } from './make-snippet.ts';

const wanted: MarkTerms[] = [
  { terms: ['राजनाथ'], words: [0], weight: 1 },
  { terms: ['फैजाबाद'], words: [1], weight: 1 },
  { terms: ['शंघाई', 'सहयोग', 'संगठन'], words: [1], weight: 0.9 },
  { terms: ['sco'], words: [1], weight: 1 },
];
const marked = (text: string): string[] => findMarks(text, wanted).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it.each([
    ['राजनाथ ने फ़ैज़ाबाद में कहा', ['राजनाथ', 'फ़ैज़ाबाद']],
    ['फैज़ा\u200dबाद', ['फैज़ा\u200dबाद']],
    ['शंघाई सहयोग संगठन (एससीओ)', ['शंघाई सहयोग संगठन', 'एससीओ']],
    ['शंघाई की बात', []],
    ['', []],
  ])('marks %s as written', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('makeSnippet', () => {
  const sentences = [
    { id: 'p1-a', text: 'बैठक हुई। ' },
    { id: 'p1-b', text: 'राजनाथ आए। ' },
    { id: 'p2-a', text: 'राजनाथ एससीओ की बैठक में बोले। ' },
  ];

  it('takes the sentence with the most words of the query', () => {
    expect(makeSnippet(sentences, wanted)).toEqual({
      sentence: 'p2-a',
      text: 'राजनाथ एससीओ की बैठक में बोले।',
      marks: [
        { start: 0, end: 6 },
        { start: 7, end: 12 },
      ],
    });
  });

  it('has none when no sentence answers', () => {
    expect(makeSnippet([{ id: 'p1-a', text: 'बैठक हुई।' }], wanted)).toBeNull();
  });

  it('cuts a long sentence between words and keeps its marks in place', () => {
    const word = fc.constantFrom('भारत', 'सम्मेलन', 'क्षेत्रीय', 'राष्ट्राध्यक्ष', 'और');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.array(word, { maxLength: 80 }), (before, after) => {
        const text = [...before, 'राजनाथ', ...after].join(' ');
        const snippet = makeSnippet([{ id: 's', text }], wanted, 100);
        const [mark] = snippet?.marks ?? [];
        expect(snippet?.text.slice(mark?.start, mark?.end)).toBe('राजनाथ');
        const bare = snippet?.text.replace(/^…|…$/g, '') ?? '';
        expect(text.split(' ')).toEqual(expect.arrayContaining(bare.split(' ')));
        expect(bare.length).toBeLessThanOrEqual(130);
      }),
    );
  });
});

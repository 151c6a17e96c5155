import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { roughSentences } from './rough-sentences.ts';

const byBrowser = (text: string): string[] =>
  Array.from(new Intl.Segmenter('hi', { granularity: 'sentence' }).segment(text), ({ segment }) => segment);

it.each([
  'वह आया। वह गया।',
  'वह आया।वह गया',
  'क्या वह आया?! हां।',
  'उसने कहा, “चलो!” और गया',
  'उसने कहा, “चलो।” वह गया।',
  'कीमत 3.5 करोड़ है। बस।',
  'डॉ. राम आए। एस. जयशंकर भी।',
  'वह U.S. में था। फिर आया.',
  'e.g. a word. Another',
  'क्या?, उसने पूछा',
  'पहली पंक्ति\nदूसरी पंक्ति। तीसरी',
  'रुको... फिर चलो',
  'वह (कल।) आया',
  '',
])('splits %j as the browser does', (text) => {
  expect(roughSentences(text)).toEqual(byBrowser(text));
});

it('loses nothing of any text', () => {
  const pieces = fc.constantFrom('क', 'a', 'A', '1', '.', '।', '?', '”', ' ', '\n', ',', '😀', '\ud800');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect(roughSentences(text).join('')).toBe(text);
      expect(roughSentences(text)).not.toContain('');
    }),
  );
});

it('sentences are the same in a browser without a segmenter', async () => {
  const text = 'डॉ. राम ने कहा, “हम चलेंगे।” फिर वे गए।वहां एस. जयशंकर थे | बस 3.5 घंटे में।\nअगली पंक्ति';
  const { sentences } = await import('./segment.ts');
  const usual = sentences(text);
  vi.resetModules();
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  const { sentences: rough } = await import('./segment.ts');
  vi.unstubAllGlobals();
  expect(rough(text)).toEqual(usual);
  expect(usual.length).toBeGreaterThan(3);
});

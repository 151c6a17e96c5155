import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinRuns } from './latin-runs.ts';

describe('latinRuns', () => {
  it.each([
    ['एक खबर', ['एक खबर']],
    ['Republic World', ['*Republic World']],
    ['India Ties पर विदेश मंत्रालय', ['*India Ties', ' पर विदेश मंत्रालय']],
    ['तास (news-pravda.com पर)', ['तास (news-pravda.com पर)']],
    ['द डिफेंस न्यूज (The Defense News)', ['द डिफेंस न्यूज (', '*The Defense News', ')']],
  ])('cuts ‘%s’', (text, pieces) => {
    expect(latinRuns(text).map((piece) => (piece.latin ? `*${piece.text}` : piece.text))).toEqual(pieces);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          latinRuns(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { Analyser, termOf } from './analyser.ts';

const terms = (text: string): string =>
  new Analyser()
    .tokens(text)
    .map(({ term }) => term)
    .filter((term) => term !== '')
    .join(' ');

describe('Analyser', () => {
  it.each([
    ['gives letters and Latin acronyms one term', 'एससीओ SCO Sco', 'sco sco sco'],
    ['joins letters written apart with points', 'एस. सी. ओ.', 's सी ओ sco'],
    ['joins Latin letters with points', 'U.N.', 'u n un'],
    ['joins letters written apart with spaces', 'बी जे पी के नेता', 'b जे पी bjp नेता'],
    ['does not join ordinary words that are letter names', 'उन के जी पी', 'जी पी'],
    ['parts letters and digits', 'F-16 F16 एफ-16 एफ16', 'f 16 f 16 f 16 f 16'],
    ['leaves function words out', 'भारत की सेना ने कहा', 'भारत सेना कहा'],
    ['ends a word at a danda', 'भारत।रूस', 'भारत रूस'],
    ['reads numbers with commas and points', '1,20,000 5.17% १२३', '120000 5.17 123'],
    ['parts scripts', 'कोविडCOVID', 'कोविड covid'],
  ])('%s', (_name, text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  it('tells where each word stands in the original text', () => {
    const text = '“क्\u200dया फ़ैज़ाबाद?” F-16';
    for (const { word, start, end } of new Analyser().tokens(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('finds words inside any text without overlap', () => {
    const piece = fc.constantFrom('एस', '.', ' ', 'के', 'क', '्', '१', 'F', '-', '।', '\u200d', 'é', '漢', '\ud800');
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let end = 0;
          for (const token of new Analyser().tokens(text)) {
            if (token.words > 1) continue;
            if (token.start < end || token.end <= token.start) return false;
            end = token.end;
          }
          return true;
        },
      ),
    );
  });

  it('gives a word the term it has in a text', () => {
    expect(['मंत्रियों', 'की', 'एससीओ', 'SCO'].map(termOf)).toEqual(['मंत्री', '', 'sco', 'sco']);
  });
});

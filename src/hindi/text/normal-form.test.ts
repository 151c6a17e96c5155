import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { normalForm } from './normal-form.ts';

describe('normalForm', () => {
  it('is the normal form of any text without a run of thirty marks', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('NFC' as const, 'NFD' as const), (text, form) => {
        fc.pre(!/\p{M}{31}/u.test(text));
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it('parts a longer run of marks and keeps all of them', () => {
    const marks = '\u094d\u093c'.repeat(40);
    const made = normalForm(`क${marks}`, 'NFC');
    expect(made.replaceAll('\u034f', '').length).toBe(81);
    expect(made).not.toMatch(/[\u093c\u094d]{31}/u);
  });

  it('takes a hundred thousand marks in a bad order in good time', { timeout: 5_000 }, () => {
    expect(normalForm('\u094d\u093c'.repeat(100_000), 'NFD').length).toBeGreaterThan(200_000);
  });
});

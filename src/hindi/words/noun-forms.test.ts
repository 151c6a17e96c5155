import { describe, expect, it } from 'vitest';
import { nounForms, obliqueForm } from './noun-forms.ts';

describe('nounForms', () => {
  it.each([
    ['पर्यवेक्षक', ['पर्यवेक्षकों', 'पर्यवेक्षकें']],
    ['छावनी', ['छावनियां', 'छावनियों']],
    ['ढांचा', ['ढांचे', 'ढांचों', 'ढांचाओं', 'ढांचाएं']],
    ['बुराइयां', ['बुराइयों', 'बुराई']],
    ['ताकतें', ['ताकतों']],
    ['संधि', ['संधियां', 'संधियों']],
    ['नाटो', []],
    ['16', []],
  ])('inflects %s', (lemma, forms) => {
    expect(nounForms(lemma)).toEqual(forms);
  });
});

describe('obliqueForm', () => {
  it.each([
    ['हमला', 'हमले'],
    ['का', 'के'],
    ['परिषद', null],
  ])('of %s is %s', (word, oblique) => {
    expect(obliqueForm(word)).toBe(oblique);
  });
});

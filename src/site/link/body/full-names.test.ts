import { describe, expect, it } from 'vitest';
import { createEntityMatcher } from '#domain/entity/find-entities.ts';
import type { NamedEntity } from '#domain/entity/name-forms.ts';
import { createFullNames } from './full-names.ts';

const entities: NamedEntity[] = [
  {
    id: 'union',
    kind: 'organisation',
    name: 'पर्वतीय जल संघ',
    abbreviation: 'पजस',
    variants: ['पी जे एस'],
    roman: ['PJS'],
  },
  { id: 'bureau', kind: 'organisation', name: 'नदी मापन केंद्र', abbreviation: 'नमक' },
  { id: 'town', kind: 'place', name: 'सोनपुर' },
];
const abbreviated = new Map<string, string>();
for (const { id, name, abbreviation } of entities) if (abbreviation) abbreviated.set(id, name);

describe('createFullNames', () => {
  it.each<[name: string, sentences: string[], expected: string[]]>([
    ['a short form that comes first', ['पजस की बैठक हुई।'], ['0 पजस=पर्वतीय जल संघ']],
    ['a short form with its full name before it', ['पर्वतीय जल संघ (पजस) की बैठक।'], []],
    ['a short form with its full name behind it', ['पजस यानी पर्वतीय जल संघ की बैठक।'], []],
    ['an inflected full name', ['नदी मापन केंद्रों यानी नमक का काम।'], []],
    ['a full name in an earlier sentence', ['पर्वतीय जल संघ बना।', 'पजस फैला।'], []],
    ['a full name that comes only later', ['पजस फैला।', 'पर्वतीय जल संघ बड़ा है।'], ['0 पजस=पर्वतीय जल संघ']],
    ['the second short form', ['पजस फैला।', 'पजस बढ़ा।'], ['0 पजस=पर्वतीय जल संघ']],
    ['two entities', ['पजस और नमक साथ आए।'], ['0 पजस=पर्वतीय जल संघ', '0 नमक=नदी मापन केंद्र']],
    ['letters by name', ['पी जे एस फैला।'], ['0 पी जे एस=पर्वतीय जल संघ']],
    ['Latin letters', ['PJS फैला।'], ['0 PJS=पर्वतीय जल संघ']],
    ['an entity without a short form', ['सोनपुर में मेला।'], []],
  ])('handles %s', (_name, sentences, expected) => {
    const find = createEntityMatcher(entities);
    const names = createFullNames(abbreviated);
    const seen = new Set<string>();
    const found = sentences.flatMap((text, index) =>
      Array.from(names.missingIn(find(text, seen)), ([mention, full]) => `${index} ${mention.text}=${full}`),
    );
    expect(found).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';
import type { NamedEntity } from './name-forms.ts';

const person = (id: string, name: string, shortForms?: string[]): NamedEntity => ({
  id,
  kind: 'person',
  name,
  ...(shortForms ? { shortForms } : {}),
});

describe('a surname that no editor listed', () => {
  it.each<[name: string, entities: NamedEntity[], text: string, expected: string[]]>([
    ['counts behind the full name', [person('a', 'आशा कोठियाल')], 'आशा कोठियाल आईं। कोठियाल ने कहा।', ['a', 'a']],
    ['means nobody before it', [person('a', 'आशा कोठियाल')], 'कोठियाल ने कहा।', []],
    [
      'is part of another name behind a first name',
      [person('a', 'आशा कोठियाल')],
      'आशा कोठियाल और विक्रम कोठियाल।',
      ['a'],
    ],
    [
      'counts for nobody when two have it',
      [person('a', 'आशा कोठियाल'), person('b', 'नीला कोठियाल')],
      'आशा कोठियाल आईं। कोठियाल ने कहा।',
      ['a'],
    ],
    [
      'gives way to what an editor listed',
      [person('a', 'आशा कोठियाल', ['आशा'])],
      'आशा कोठियाल आईं। कोठियाल ने कहा।',
      ['a'],
    ],
    ['is for people only', [{ id: 'p', kind: 'place', name: 'नया सोनपुर' }], 'नया सोनपुर में। सोनपुर में।', ['p']],
  ])('%s', (_name, entities, text, expected) => {
    expect(findEntities(text, entities).map(({ entity }) => entity)).toEqual(expected);
  });
});

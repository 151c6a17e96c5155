import { describe, expect, it } from 'vitest';
import { wordAdvisories } from './advisories.ts';
import { byLicence, isAllowed, withoutNotice } from './licences.ts';

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['MIT OR GPL-3.0', true],
    ['(Apache-2.0 AND MIT)', true],
    ['Apache-2.0 AND GPL-3.0', false],
    ['none', false],
  ])('takes %s: %s', (expression, expected) => expect(isAllowed(expression)).toBe(expected));
});

describe('byLicence', () => {
  it('groups the packages of a lock file and leaves out the project', () => {
    const packages = {
      '': { license: 'SEE LICENSE' },
      'node_modules/a': { license: 'MIT' },
      'node_modules/a/node_modules/@x/b': { license: 'MIT' },
      'node_modules/c': {},
    };
    expect([...byLicence({ packages })]).toEqual([
      ['MIT', ['a', '@x/b']],
      ['none', ['c']],
    ]);
  });
});

describe('withoutNotice', () => {
  it('names the dependencies that the notices leave out', () => {
    expect(withoutNotice({ dependencies: { react: '1', 'react-dom': '1' } }, '\n## react - 1 (MIT)\n')).toEqual([
      'react-dom',
    ]);
  });
});

describe('wordAdvisories', () => {
  it.each([
    ['none', '{"metadata":{"vulnerabilities":{"low":0,"total":0}}}', 'advisories: 0'],
    [
      'some',
      '{"metadata":{"vulnerabilities":{"low":2,"high":0,"total":2}}}',
      'advisories: 2 (2 low); npm audit lists them',
    ],
    [
      'a registry that has no advisories',
      '{"message":"405 Method Not Allowed"}',
      'advisories: not known, 405 Method Not Allowed',
    ],
  ])('words %s', (_name, printed, expected) => expect(wordAdvisories(printed)).toBe(expected));
});

import { describe, expect, it } from 'vitest';
import { type Arrival, landing } from './landing.ts';

type Row = [
  name: string,
  address: string,
  arrival: Arrival,
  scroll: number | null,
  position: string | null,
  to: unknown,
];

const ROWS: Row[] = [
  ['a link leads to the top', '/khabar/a/', 'link', null, null, { to: 'top' }],
  ['a link leads to the top whatever was scrolled there before', '/khabar/a/', 'link', 400, null, { to: 'top' }],
  ['Back leads to where the page was left', '/', 'history', 400, null, { to: 'scroll', top: 400 }],
  ['a reload leads to where the page was left', '/', 'reload', 400, null, { to: 'scroll', top: 400 }],
  ['Back without a kept scroll leads to the top', '/', 'history', null, null, { to: 'top' }],
  [
    'a story leads to where reading stopped',
    '/khabar/a/',
    'address',
    null,
    'p3-k7f2',
    { to: 'position', position: 'p3-k7f2' },
  ],
  [
    'where reading stopped wins over pixels',
    '/khabar/a/',
    'reload',
    400,
    'p3-k7f2',
    { to: 'position', position: 'p3-k7f2' },
  ],
  [
    'a sentence in the address wins over all',
    '/khabar/a/?s=p1-aaaa#p1-aaaa',
    'reload',
    400,
    'p3-k7f2',
    { to: 'sentence', id: 'p1-aaaa' },
  ],
  [
    'a section in the address wins over what was saved',
    '/samayrekha/sco/#saal-2021',
    'reload',
    400,
    'p3-k7f2',
    { to: 'fragment' },
  ],
  ['an empty sentence is none', '/khabar/a/?s=', 'link', null, null, { to: 'top' }],
];

describe('landing', () => {
  it.each(ROWS)('%s', (_, address, arrival, scroll, position, to) => {
    const url = new URL(address, 'https://example.org');
    expect(landing({ url, arrival, saved: { scroll, position } })).toEqual(to);
  });
});

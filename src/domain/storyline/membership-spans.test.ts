import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipSpans, statusOn } from './membership-spans.ts';
import type { Event, MembershipStatus } from './schema.ts';

type Told = [id: string, date: string, changes: Record<string, MembershipStatus>, status?: Event['status']];

const countries = { AA: 'अमरावती', BB: 'बलरामपुर', CC: 'चंदननगर' };

const storyline = (...told: Told[]) => ({
  countries,
  events: told.map(
    ([id, date, changes, status = 'happened']): Event => ({
      id,
      date,
      status,
      kind: 'membership',
      label: id,
      place: null,
      entities: [],
      changes: Object.entries(changes).map(([country, standing]) => ({ country, status: standing })),
      cites: ['s'],
    }),
  ),
});

describe('membershipSpans', () => {
  it('ends a span where the next begins, in the precision known', () => {
    const [country] = membershipSpans(
      storyline(['later', '2015-07-10', { AA: 'member' }], ['first', '2010-04', { AA: 'observer' }]),
    );
    expect(country).toEqual({
      country: 'AA',
      name: 'अमरावती',
      spans: [
        { status: 'observer', from: '2010-04', until: '2015-07-10', event: 'first' },
        { status: 'member', from: '2015-07-10', until: null, event: 'later' },
      ],
    });
  });

  it('puts members before observers before partners, and the elder first', () => {
    const order = membershipSpans(
      storyline(
        ['a', '2001', { CC: 'dialogue-partner' }],
        ['b', '2002', { BB: 'observer' }],
        ['c', '2003', { AA: 'member' }],
      ),
    ).map(({ country }) => country);
    expect(order).toEqual(['AA', 'BB', 'CC']);
  });

  it('counts nothing that is only announced or planned', () => {
    expect(
      membershipSpans(
        storyline(['a', '2026', { AA: 'member' }, 'planned'], ['b', '2026', { BB: 'member' }, 'announced']),
      ),
    ).toEqual([]);
  });

  it('takes a standing told twice as one', () => {
    const [country] = membershipSpans(storyline(['a', '2001', { AA: 'member' }], ['b', '2002', { AA: 'member' }]));
    expect(country?.spans).toHaveLength(1);
  });

  it('names a country without a house name by its code', () => {
    expect(membershipSpans(storyline(['a', '2001', { ZZ: 'member' }]))[0]?.name).toBe('ZZ');
  });

  it('leaves no gap and no overlap, whatever the order of the events', () => {
    const date = fc.oneof(
      fc.integer({ min: 1990, max: 2030 }).map(String),
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 10, max: 12 })).map((parts) => parts.join('-')),
    );
    const status = fc.constantFrom<MembershipStatus>('member', 'observer', 'dialogue-partner');
    fc.assert(
      fc.property(fc.array(fc.tuple(date, status)), (changes) => {
        const told = changes.map(([when, standing], index): Told => [`e${index}`, when, { AA: standing }]);
        for (const { spans } of membershipSpans(storyline(...told))) {
          spans.forEach((span, index) => {
            expect(span.until).toBe(spans[index + 1]?.from ?? null);
          });
        }
      }),
    );
  });
});

describe('statusOn', () => {
  const [country] = membershipSpans(
    storyline(['a', '2010-04', { AA: 'observer' }], ['b', '2015-07-10', { AA: 'member' }]),
  );

  it.each([
    ['2010-03-31', null],
    ['2010-04-29', null],
    ['2010-04-30', 'observer'],
    ['2015-07-09', 'observer'],
    ['2015-07-10', 'member'],
    ['2026-01-01', 'member'],
  ])('on %s is %s', (day, status) => {
    expect(country && statusOn(country, day)).toBe(status);
  });
});

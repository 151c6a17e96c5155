import { describe, expect, it } from 'vitest';
import type { CountryMembership, MembershipSpan } from './membership-schema.ts';
import { memberCounts, membershipYear, yearsCovered } from './membership-years.ts';

const span = (status: MembershipSpan['status'], from: string, until: string | null = null): MembershipSpan => ({
  status,
  from,
  until,
  event: 'e',
});
const country = (name: string, ...spans: MembershipSpan[]): CountryMembership => ({ country: 'XX', name, spans });

/** A made-up league: two founders, one that rose, one observer, one partner known to the month. */
const league = [
  country('कमलपुर', span('member', '2001-06-15')),
  country('रामनगर', span('member', '2001-06-15')),
  country('सोनपुर', span('observer', '2005-07-05', '2017-06-09'), span('member', '2017-06-09')),
  country('मेघनगर', span('observer', '2004')),
  country('नीलगांव', span('dialogue-partner', '2010-04')),
];

describe('memberCounts', () => {
  it('tells each change with those who joined and the number before and after', () => {
    expect(memberCounts(league)).toEqual([
      { date: '2001-06-15', joined: ['कमलपुर', 'रामनगर'], before: 0, after: 2 },
      { date: '2017-06-09', joined: ['सोनपुर'], before: 2, after: 3 },
    ]);
  });

  it('counts one that stopped being a member', () => {
    const fell = [
      country('कमलपुर', span('member', '2001')),
      country('रामनगर', span('member', '2001', '2009-03'), span('observer', '2009-03')),
    ];
    expect(memberCounts(fell).at(-1)).toEqual({ date: '2009-03', joined: [], before: 2, after: 1 });
  });
});

describe('membershipYear', () => {
  it.each([
    [2000, [], [], []],
    [2001, ['कमलपुर', 'रामनगर'], [], []],
    [2004, ['कमलपुर', 'रामनगर'], ['मेघनगर'], []],
    [2010, ['कमलपुर', 'रामनगर'], ['सोनपुर', 'मेघनगर'], ['नीलगांव']],
    [2017, ['कमलपुर', 'रामनगर', 'सोनपुर'], ['मेघनगर'], ['नीलगांव']],
  ])('knows who stood where when %i ended', (year, member, observer, partner) => {
    expect(membershipYear(league, year).names).toEqual({ member, observer, 'dialogue-partner': partner });
  });

  it('tells the changes of that year only', () => {
    expect(membershipYear(league, 2017).changes).toEqual([
      { date: '2017-06-09', joined: ['सोनपुर'], before: 2, after: 3 },
    ]);
    expect(membershipYear(league, 2016).changes).toEqual([]);
  });
});

describe('yearsCovered', () => {
  it('runs from the first span to the last day known', () => {
    const years = yearsCovered(league, '2026-04-27');
    expect([years[0], years.at(-1), years.length]).toEqual([2001, 2026, 26]);
  });

  it('ends with the last span when no last day is known', () => {
    expect(yearsCovered(league, null).at(-1)).toBe(2017);
  });

  it('is empty when nothing is known', () => {
    expect(yearsCovered([], null)).toEqual([]);
  });
});

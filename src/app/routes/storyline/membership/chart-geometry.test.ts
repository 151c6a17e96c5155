import { describe, expect, it } from 'vitest';
import type { CountryMembership, MembershipSpan } from '#domain/storyline/membership-schema.ts';
import { axisYears, barsOf, chartLines, timeScale } from './chart-geometry.ts';

const years = [2001, 2002, 2003, 2004];
const scale = timeScale(years);
const span = (status: MembershipSpan['status'], from: string, until: string | null = null): MembershipSpan => ({
  status,
  from,
  until,
  event: 'e',
});
const country = (...spans: MembershipSpan[]): CountryMembership => ({ country: 'XX', name: 'कमलपुर', spans });

describe('timeScale', () => {
  it.each([
    ['2001-01-01', 0],
    ['2002-01-01', 25],
    ['2003-07-02', 62.47],
    ['2005-01-01', 100],
  ])('puts %s at %d per cent', (day, at) => {
    expect(scale.ofDay(day)).toBe(at);
  });

  it('gives a year its first day', () => {
    expect(scale.ofYear(2003)).toBe(scale.ofDay('2003-01-01'));
  });
});

describe('barsOf', () => {
  it('begins a bar on the day it is known to begin', () => {
    expect(barsOf(country(span('member', '2002-01-01')), scale, '2004-12-31')).toEqual([
      { status: 'member', earliest: 25, x: 25, width: 75 },
    ]);
  });

  it('is sure of a standing known only to the year from the end of that year', () => {
    const [bar] = barsOf(country(span('observer', '2002')), scale, '2004-12-31');
    expect([bar?.earliest, bar?.x]).toEqual([25, scale.ofDay('2002-12-31')]);
  });

  it('ends a bar where the next one begins', () => {
    const [first, second] = barsOf(
      country(span('observer', '2002-01-01', '2003-01-01'), span('member', '2003-01-01')),
      scale,
      '2004-12-31',
    );
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBe(second?.x);
  });

  it('claims nothing after the last day known', () => {
    const [bar] = barsOf(country(span('member', '2001-01-01')), scale, '2003-12-31');
    expect(bar?.width).toBe(75);
  });
});

describe('chartLines', () => {
  it('puts a heading over the countries of each standing', () => {
    const { lines } = chartLines([
      country(span('member', '2001')),
      country(span('member', '2002')),
      country(span('observer', '2003')),
    ]);
    expect(lines.map((line) => (line.type === 'heading' ? `${line.status} ${line.count}` : line.type))).toEqual([
      'member 2',
      'country',
      'country',
      'observer 1',
      'country',
    ]);
  });

  it('stacks lines without overlap', () => {
    const { lines, height } = chartLines([country(span('member', '2001')), country(span('observer', '2003'))]);
    const tops = lines.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(height).toBeGreaterThan(tops.at(-1) ?? 0);
  });
});

describe('axisYears', () => {
  it('names the first year and every fifth that stands clear of it', () => {
    const axis = Array.from({ length: 26 }, (_, index) => 2001 + index);
    expect(axisYears(axis).map(({ year }) => year)).toEqual([2001, 2005, 2010, 2015, 2020, 2025]);
    expect(axisYears([2004, 2005, 2006]).map(({ year }) => year)).toEqual([2004]);
  });

  it('says which years a narrow chart has no room for', () => {
    const axis = Array.from({ length: 26 }, (_, index) => 2001 + index);
    expect(axisYears(axis).map(({ crowded }) => crowded)).toEqual([null, 'narrow', 'tiny', 'tiny', 'tiny', 'tiny']);
  });
});

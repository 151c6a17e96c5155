import { compareEdtf, parseEdtf } from '../dates/edtf.ts';
import type { CountryMembership } from './membership-schema.ts';
import { statusOn } from './membership-spans.ts';
import type { MembershipStatus } from './schema.ts';

/** A date on which the number of members changed. */
export type MemberCount = {
  /** In exactly the precision known. */
  readonly date: string;
  /** Names of those who became members. */
  readonly joined: readonly string[];
  /** Members before and after it. */
  readonly before: number;
  readonly after: number;
};

/** Every change of the number of members, oldest first. */
export function memberCounts(countries: readonly CountryMembership[]): MemberCount[] {
  const joined = new Map<string, string[]>();
  const left = new Map<string, number>();
  for (const { name, spans } of countries) {
    for (const { status, from, until } of spans) {
      if (status !== 'member') continue;
      joined.set(from, [...(joined.get(from) ?? []), name]);
      if (until !== null) left.set(until, (left.get(until) ?? 0) + 1);
    }
  }
  const dates = [...new Set([...joined.keys(), ...left.keys()])].sort(compareEdtf);
  let count = 0;
  return dates.map((date) => {
    const before = count;
    const names = joined.get(date) ?? [];
    count += names.length - (left.get(date) ?? 0);
    return { date, joined: names, before, after: count };
  });
}

/** Who stood where when a year ended, and how the number of members changed in it. */
export type MembershipYear = {
  readonly year: number;
  /** Names by standing on the last day that is known of the year. */
  readonly names: Readonly<Record<MembershipStatus, readonly string[]>>;
  /** Changes of the number of members in that year, oldest first. */
  readonly changes: readonly MemberCount[];
};

/** @param year in full, `2017`. */
export function membershipYear(countries: readonly CountryMembership[], year: number): MembershipYear {
  const lastDay = `${year}-12-31`;
  const named = (status: MembershipStatus) =>
    countries.filter((country) => statusOn(country, lastDay) === status).map(({ name }) => name);
  return {
    year,
    names: {
      member: named('member'),
      observer: named('observer'),
      'dialogue-partner': named('dialogue-partner'),
    },
    changes: memberCounts(countries).filter(({ date }) => parseEdtf(date)?.end.slice(0, 4) === String(year)),
  };
}

/**
 * The years that a chart of the spans covers.
 * @param until last day that is known, or `null`.
 */
export function yearsCovered(countries: readonly CountryMembership[], until: string | null): number[] {
  const dates = countries.flatMap(({ spans }) => spans.map(({ from }) => parseEdtf(from)));
  const years = dates.flatMap((date) => (date ? [Number(date.start.slice(0, 4)), Number(date.end.slice(0, 4))] : []));
  const end = until === null ? null : parseEdtf(until);
  if (end) years.push(Number(end.end.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

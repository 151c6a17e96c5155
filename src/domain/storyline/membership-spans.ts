import { compareEdtf, parseEdtf } from '../dates/edtf.ts';
import { MEMBERSHIP_STATUSES } from './kinds.ts';
import type { CountryMembership, MembershipSpan } from './membership-schema.ts';
import type { MembershipStatus, Storyline } from './schema.ts';

const rank = (status: MembershipStatus): number => MEMBERSHIP_STATUSES.indexOf(status);

const spanOfDay = (spans: readonly MembershipSpan[], day: string): MembershipSpan | undefined =>
  spans.findLast(({ from }) => (parseEdtf(from)?.end ?? '') <= day);

/**
 * The standing of a country on a day; a change known only to its month or year counts from the last day of that.
 * @param day ISO `YYYY-MM-DD`.
 * @returns `null` before its first span.
 */
export const statusOn = ({ spans }: CountryMembership, day: string): MembershipStatus | null =>
  spanOfDay(spans, day)?.status ?? null;

/** The latest span. */
export const lastSpan = ({ spans }: CountryMembership): MembershipSpan => spans.at(-1) as MembershipSpan;

/** Members first, then observers, then partners; within each by the day that standing began, then in the event's order. */
function byStanding(a: CountryMembership, b: CountryMembership): number {
  const [first, second] = [lastSpan(a), lastSpan(b)];
  return rank(first.status) - rank(second.status) || compareEdtf(first.from, second.from);
}

/**
 * Derives who belonged when from the changes that events report: each change ends the span before it. Only events that happened
 * count; a change that repeats the present standing is ignored.
 * @returns countries in the order of their latest standing; none when no event changes one.
 */
export function membershipSpans({ events, countries }: Pick<Storyline, 'events' | 'countries'>): CountryMembership[] {
  const spans = new Map<string, MembershipSpan[]>();
  const happened = events.filter(({ status }) => status === 'happened');
  for (const { id, date, changes } of happened.toSorted((a, b) => compareEdtf(a.date, b.date))) {
    for (const { country, status } of changes) {
      const list = spans.get(country) ?? [];
      const before = list.at(-1);
      if (before?.status === status) continue;
      if (before) list[list.length - 1] = { ...before, until: date };
      list.push({ status, from: date, until: null, event: id });
      spans.set(country, list);
    }
  }
  return Array.from(spans, ([country, list]) => ({ country, name: countries[country] ?? country, spans: list })).sort(
    byStanding,
  );
}

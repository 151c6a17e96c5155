import { parseEdtf } from '#domain/dates/edtf.ts';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';

/** Events of one calendar year. */
export type Year = { readonly year: string; readonly events: readonly TimelineEvent[] };

/** Groups events, in their order, by the year they begin in. */
export function byYear(events: readonly TimelineEvent[]): Year[] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = parseEdtf(event.date)?.start.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return Array.from(years, ([year, list]) => ({ year, events: list }));
}

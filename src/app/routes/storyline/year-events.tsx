import { parseEdtf } from '#domain/dates/edtf.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { TimelineList } from '../../features/timeline/timeline-list.tsx';
import { hiPages } from '../../strings/hi-pages.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import styles from './storyline-page.module.css';

type Year = { readonly year: string; readonly events: readonly TimelineEvent[] };

/** Groups events by the calendar year in which they begin, in their order. */
export function groupByYear(events: readonly TimelineEvent[]): Year[] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = parseEdtf(event.date)?.start.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return Array.from(years, ([year, list]) => ({ year, events: list }));
}

type YearEventsProps = Year & { readonly sources: StorylinePage['sources'] };

/** The events of one year, each with its sources in a closed `details` element. */
export function YearEvents({ year, events, sources }: YearEventsProps) {
  const { storyline } = hiPages;
  return (
    <section className={styles.year} aria-labelledby={`saal-${year}`}>
      <h3 id={`saal-${year}`}>{year}</h3>
      <TimelineList
        events={events}
        linked
        after={(event) => (
          <details className={styles.sources}>
            <summary>{storyline.sources}</summary>
            <ul>
              {(getOwn(sources, event.id) ?? []).map((source) => (
                <li key={JSON.stringify(source)}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </details>
        )}
      />
    </section>
  );
}

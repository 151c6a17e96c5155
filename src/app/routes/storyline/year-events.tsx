import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { TimelineList } from '../../features/timeline/timeline-list.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import type { Year } from './by-year.ts';
import styles from './storyline-page.module.css';

type YearEventsProps = Year & { readonly sources: StorylinePage['sources'] };

/** One year of the timeline, each event with its sources folded away. */
export function YearEvents({ year, events, sources }: YearEventsProps) {
  const { storyline } = usePageStrings();
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
              {(getOwn(sources, event.id) ?? []).map(({ url, title, publisher, lang }) => (
                <li key={url} lang={lang ?? undefined}>
                  <ExternalLink href={url}>{title}</ExternalLink>
                  {`, ${publisher}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      />
    </section>
  );
}

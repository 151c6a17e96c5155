import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/pages.ts';
import { dataQuery } from '../../data/data-query.ts';
import { SaveButton } from '../../features/save-button/save-button.tsx';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { KindLegend } from './kind-legend.tsx';
import { MAP_ID, StoryMap } from './map/story-map.tsx';
import { MEMBERSHIP_ID, MembershipSection } from './membership/membership-section.tsx';
import styles from './storyline-page.module.css';
import { groupByYear, YearEvents } from './year-events.tsx';

/** Fragment of the section with all events. */
const EVENTS_ID = 'ghatnaen';

const loadTools = async () => (await import('./storyline-tools.tsx')).StorylineTools;

/** Page of a running story: membership by year, all events by year with their sources, and the map of its stories. */
export function StorylinePage() {
  const { id = '' } = useParams();
  const { data: page } = useSuspenseQuery(dataQuery('storyline', id));
  const { data: timeline } = useSuspenseQuery(dataQuery('timeline', id));
  const { locale, timeline: strings } = hi;
  const { storyline: words, membership, map } = hiPages;
  const years = groupByYear(timeline.events);
  const parts = [
    ...(page.membership.length > 0 ? [[MEMBERSHIP_ID, membership.title] as const] : []),
    [EVENTS_ID, words.events] as const,
    [MAP_ID, map.title] as const,
  ];
  return (
    <div className={styles.page}>
      <PageHead title={strings.of(timeline.title)} description={page.description} path={paths.storyline(id)} />
      <PageTitle note={page.description}>{strings.of(timeline.title)}</PageTitle>
      <div className={styles.facts}>
        <p>{words.eventCount(timeline.events.length)}</p>
        {page.entity ? <PageLink to={paths.entity(page.entity.id)}>{words.about(page.entity.name)}</PageLink> : null}
      </div>
      <SaveButton key={id} label={words.save} load={loadTools} with={{ id }} />
      <nav className={styles.parts} aria-label={words.onThisPage}>
        {parts.map(([part, title]) => (
          <a key={part} href={`#${part}`}>
            {title}
          </a>
        ))}
      </nav>
      <MembershipSection page={page} />
      <Section id={EVENTS_ID} title={words.events}>
        <div className={styles.events}>
          <div className={styles.guide}>
            <KindLegend events={timeline.events} />
            <nav className={styles.years} aria-label={strings.years}>
              {years.map(({ year }) => (
                <a key={year} href={`#saal-${year}`}>
                  {year}
                </a>
              ))}
            </nav>
          </div>
          <div className={styles.timeline}>
            {years.map(({ year, events }) => (
              <YearEvents key={year} year={year} events={events} sources={page.sources} />
            ))}
            {page.verifiedUntil ? (
              <p className={styles.note}>
                {strings.verifiedUntil(formatEdtf(page.verifiedUntil, locale)) + words.notKnownAfter}
              </p>
            ) : null}
          </div>
        </div>
      </Section>
      <StoryMap page={page} />
    </div>
  );
}

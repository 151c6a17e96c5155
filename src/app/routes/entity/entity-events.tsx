import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { TimelineList } from '../../features/timeline/timeline-list.tsx';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './entity-page.module.css';

/** Events that the entity takes part in, in one section for each running story. */
export function EntityEvents({ timelines }: { readonly timelines: EntityPage['timelines'] }) {
  const { timeline } = hi;
  const { entity: words } = hiPages;
  return timelines.map(({ id, title, events }) => (
    <Section
      key={id}
      title={words.events(title)}
      note={events.some(({ articles }) => articles.length > 0) ? words.eventsNote : undefined}
    >
      <TimelineList events={events} />
      <p className={styles.links}>
        <PageLink to={paths.storyline(id)}>{timeline.whole}</PageLink>
      </p>
    </Section>
  ));
}

import { formatEdtf } from '#domain/dates/format-date.ts';
import type { HomePage } from '#domain/page-data/home-page.ts';
import { paths } from '#domain/pages.ts';
import { TimelineList } from '../../features/timeline/timeline-list.tsx';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import styles from './storyline-teaser.module.css';

/** A running story on the home page: title, description, counts and its newest events. */
export function StorylineTeaser({ storyline }: { readonly storyline: HomePage['storylines'][number] }) {
  const { timeline } = hi;
  const { home } = hiPages;
  return (
    <article className={styles.teaser}>
      <h3>
        <PageLink to={paths.storyline(storyline.id)}>{storyline.title}</PageLink>
      </h3>
      <p>{storyline.description}</p>
      <p className={styles.counts}>{home.counts(storyline.eventCount, storyline.articleCount)}</p>
      <h4>{home.latestEvents}</h4>
      <TimelineList events={storyline.events} />
      {storyline.verifiedUntil ? (
        <p className={styles.counts}>{timeline.verifiedUntil(formatEdtf(storyline.verifiedUntil, hi.locale))}</p>
      ) : null}
      <p className={styles.counts}>
        <PageLink to={paths.storyline(storyline.id)}>{timeline.whole}</PageLink>
      </p>
    </article>
  );
}

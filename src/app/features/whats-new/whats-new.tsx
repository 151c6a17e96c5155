import { useEffect, useState } from 'react';
import { paths } from '#domain/paths.ts';
import { accept } from '../../reader/followed.ts';
import { changeFollowed } from '../../reader/reader-store.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import { findNews, type News } from './find-news.ts';
import styles from './whats-new.module.css';

/** New events and stories of followed running stories since the last visit, and stories that were read and have changed. */
export function WhatsNew() {
  const { news: words } = useKeepStrings();
  const [found, setFound] = useState<News | null>(null);
  useEffect(() => {
    let wanted = true;
    findNews(Date.now()).then(
      (result) => wanted && setFound(result),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (!found || found.stories.length + found.events.length + found.changed.length === 0) return null;
  const { stories, events, changed } = found;
  const seen = () => {
    setFound(null);
    void changeFollowed(accept);
  };
  return (
    <div data-part="news">
      <Section title={words.title}>
        {stories.length > 0 ? (
          <div className={styles.group}>
            <h3>{words.stories}</h3>
            <StoryList stories={stories} />
          </div>
        ) : null}
        {events.length > 0 ? (
          <div className={styles.group}>
            <h3>{words.events}</h3>
            <ul>
              {events.map(({ storyline, event }) => (
                <li key={`${storyline} ${event.id}`}>
                  <EdtfTime date={event.date} />
                  {': '}
                  <PageLink to={paths.storyline(storyline)}>{event.label}</PageLink>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {changed.length > 0 ? (
          <div className={styles.group}>
            <h3>{words.changed}</h3>
            <ul>
              {changed.map(({ id, headline }) => (
                <li key={id}>
                  <PageLink to={paths.article(id)}>{headline}</PageLink>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <button className={styles.seen} type="button" onClick={seen}>
          {words.seen}
        </button>
      </Section>
    </div>
  );
}

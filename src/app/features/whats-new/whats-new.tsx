import { useEffect, useState } from 'react';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { changeReader } from '../../reader/store/reader-store.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import { findNews, type News } from './find-news.ts';
import styles from './whats-new.module.css';

/** Shows the new events and stories of followed running stories, and the stories that changed after they were read. */
export function WhatsNew() {
  const { news: words } = hiSave;
  const [found, setFound] = useState<News | null>(null);
  useEffect(() => {
    let active = true;
    optional(
      findNews(Date.now()).then((news) => active && setFound(news)),
      'news',
    );
    return () => {
      active = false;
    };
  }, []);
  if (!found || found.stories.length + found.events.length + found.changed.length === 0) return null;
  const { stories, events, changed } = found;
  const seen = () => {
    setFound(null);
    optional(changeReader({ part: 'followed', change: { type: 'seen', at: Date.now() } }), 'mark news as seen');
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

import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { type LogEntry, unfinished } from '../../reader/log/reading-log.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { changeReader } from '../../reader/store/reader-store.ts';
import { timeAfter } from '../../reader/store/time-schema.ts';
import { agoText } from '../../strings/amounts.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { PageLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './continue-reading.module.css';

const SHOWN = 5;

/** Forgets the position in a story, so that it leaves the list. It still counts as opened. */
const forgetPosition = ({ id, place, unplacedAt, progress = 0 }: { id: string } & LogEntry) => {
  const at = timeAfter(Date.now(), place?.at, unplacedAt);
  return changeReader({
    part: 'log',
    change: { type: 'position', article: id, at, place: null, progress, readAt: null },
  });
};

/** Lists the stories that were begun on this device and not read to the end. Each opens at the reader's position. */
export function ContinueReading() {
  const { log } = useReaderState();
  const strings = hiSave;
  const { position } = strings;
  const stories = unfinished(log).slice(0, SHOWN);
  if (stories.length === 0) return null;
  const now = Date.now();
  return (
    <div data-part="continue">
      <Section title={position.continueTitle} note={position.continueNote}>
        <ul className={styles.list}>
          {stories.map((story) => (
            <li key={story.id}>
              <div>
                <PageLink className={styles.headline} to={paths.article(story.id)}>
                  {story.headline}
                </PageLink>
                <p className={styles.meta}>
                  {position.progress(Math.round((story.progress ?? 0) * 100))}, {agoText(now - story.openedAt, strings)}
                </p>
              </div>
              <button
                type="button"
                aria-label={position.forgetNamed(story.headline)}
                onClick={() => optional(forgetPosition(story), 'forget a position')}
              >
                {position.forget}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

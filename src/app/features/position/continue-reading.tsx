import { paths } from '#domain/pages.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { unfinished } from '../../reader/log/reading-log.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { changeLog } from '../../reader/store/reader-store.ts';
import { agoText } from '../../strings/amounts.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { PageLink } from '../../ui/links.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './continue-reading.module.css';

const SHOWN = 5;

/** Forgets the position in a story, so that it leaves the list. It still counts as opened. */
const forgetPosition = (id: string) =>
  changeLog((log) => {
    const { place: _, ...entry } = getOwn(log, id) ?? { openedAt: 0 };
    return { ...log, [id]: entry };
  });

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
          {stories.map(({ id, headline, progress = 0, openedAt }) => (
            <li key={id}>
              <div>
                <PageLink className={styles.headline} to={paths.article(id)}>
                  {headline}
                </PageLink>
                <p className={styles.meta}>
                  {position.progress(Math.round(progress * 100))}, {agoText(now - openedAt, strings)}
                </p>
              </div>
              <button
                type="button"
                aria-label={position.forgetNamed(headline)}
                onClick={() => optional(forgetPosition(id), 'forget a position')}
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

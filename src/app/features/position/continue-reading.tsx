import { paths } from '#domain/pages.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { changeLog } from '../../reader/reader-store.ts';
import { unfinished } from '../../reader/reading-log.ts';
import { useReaderState } from '../../reader/use-reader-state.ts';
import { agoText } from '../../strings/amounts.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './continue-reading.module.css';

const SHOWN = 5;

/** A story leaves the list; that it was opened stays known. */
const forget = (id: string) =>
  changeLog((log) => {
    const { place: _, ...entry } = getOwn(log, id) ?? { openedAt: 0 };
    return { ...log, [id]: entry };
  });

/** Stories begun on this device and not read to the end; a link leads to the sentence where reading stopped. */
export function ContinueReading() {
  const { log } = useReaderState();
  const strings = useKeepStrings();
  const { place } = strings;
  const stories = unfinished(log).slice(0, SHOWN);
  if (stories.length === 0) return null;
  const now = Date.now();
  return (
    <div data-part="continue">
      <Section title={place.continueTitle} note={place.continueNote}>
        <ul className={styles.list}>
          {stories.map(({ id, headline, progress = 0, openedAt }) => (
            <li key={id}>
              <div>
                <PageLink className={styles.headline} to={paths.article(id)}>
                  {headline}
                </PageLink>
                <p className={styles.meta}>
                  {place.progress(Math.round(progress * 100))}, {agoText(now - openedAt, strings)}
                </p>
              </div>
              <button type="button" aria-label={place.forgetNamed(headline)} onClick={() => void forget(id)}>
                {place.forget}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

import { type ContextType, memo, useState } from 'react';
import { type Location, Outlet, ScrollRestoration } from 'react-router';
import { LazyPart } from '../../loading/lazy-part.tsx';
import { whenWanted } from '../../loading/when-wanted.ts';
import { useLinkClicks } from '../../navigation/use-link-clicks.ts';
import { useRouteFocus } from '../../navigation/use-route-focus.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Footer } from '../../ui/footer.tsx';
import { Masthead } from '../../ui/masthead.tsx';
import { StoryMarkContext } from '../../ui/story-mark.ts';
import styles from './root-layout.module.css';

const MAIN_ID = 'khaas';

const notices = async () => {
  await whenWanted();
  return (await import('../../features/notices/notices.tsx')).Notices;
};

/** Key of a page's scroll position; a page that was loaded by its address has none of its own in the history. */
const placeKey = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

/** What stands around every page; drawn anew only when it changes itself. */
export const RootLayout = memo(function RootLayout() {
  const { skipToContent } = useStrings();
  const [mark, setMark] = useState<ContextType<typeof StoryMarkContext>>(null);
  useRouteFocus();
  useLinkClicks();
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href={`#${MAIN_ID}`}>
        {skipToContent}
      </a>
      <Masthead />
      <main id={MAIN_ID} className={styles.main} tabIndex={-1}>
        <StoryMarkContext value={mark}>
          <Outlet />
        </StoryMarkContext>
      </main>
      <Footer />
      <LazyPart load={notices} with={{ onMark: setMark }} />
      <ScrollRestoration getKey={placeKey} />
    </div>
  );
});

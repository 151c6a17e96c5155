import { type ContextType, memo, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Deferred } from '../../loading/deferred.tsx';
import { advance } from '../../loading/stages.ts';
import { SCROLL_STORE, scrollKey, useLanding } from '../../navigation/use-landing.ts';
import { useLinkNavigation } from '../../navigation/use-link-navigation.ts';
import { hi } from '../../strings/hi.ts';
import { StoryMarkContext } from '../../ui/story-card.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import styles from './root-layout.module.css';

/** Target of the skip link. */
const MAIN_ID = 'khaas';

const loadNotices = async () => (await import('../../features/notices/notices.tsx')).Notices;

/**
 * The layout around every page: skip link, masthead, footer, notices. Memoized, so that a navigation renders only the page and
 * what reads the location.
 */
export const RootLayout = memo(function RootLayout() {
  const { skipToContent } = hi;
  const [mark, setMark] = useState<ContextType<typeof StoryMarkContext>>(null);
  useLanding();
  useLinkNavigation();
  useEffect(() => advance('hydrated'), []);
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
      <Deferred until="engaged" load={loadNotices} with={{ onMark: setMark }} />
      <ScrollRestoration storageKey={SCROLL_STORE} getKey={scrollKey} />
    </div>
  );
});

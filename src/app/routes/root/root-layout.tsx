import { type ContextType, memo, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Deferred } from '../../loading/deferred.tsx';
import { advance } from '../../loading/stages.ts';
import { SCROLL_STORE, scrollKey, useLanding } from '../../navigation/use-landing.ts';
import { useLinkNavigation } from '../../navigation/use-link-navigation.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Footer } from '../../ui/footer.tsx';
import { Masthead } from '../../ui/masthead.tsx';
import { StoryMarkContext } from '../../ui/story-card.tsx';
import styles from './root-layout.module.css';

const MAIN_ID = 'khaas';

const loadNotices = async () => (await import('../../features/notices/notices.tsx')).Notices;

/** What stands around every page; drawn anew only when it changes itself. */
export const RootLayout = memo(function RootLayout() {
  const { skipToContent } = useStrings();
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

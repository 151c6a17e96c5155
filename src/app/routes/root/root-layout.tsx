import { type Location, Outlet, ScrollRestoration } from 'react-router';
import { Footer } from '../../components/footer.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { optionalPart, WhenLoaded } from '../../components/when-loaded.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './root-layout.module.css';
import { useRouteFocus } from './use-route-focus.ts';

const Notices = optionalPart(async () => (await import('../../features/offline/notices.tsx')).Notices);

const MAIN_ID = 'khaas';

/** Key of a page's scroll position; a page that was loaded by its address has none of its own in the history. */
const placeKey = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key);

/** What stands around every page. */
export function RootLayout() {
  const { skipToContent } = useStrings();
  useRouteFocus();
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href={`#${MAIN_ID}`}>
        {skipToContent}
      </a>
      <Masthead />
      <main id={MAIN_ID} className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <WhenLoaded>
        <Notices />
      </WhenLoaded>
      <ScrollRestoration getKey={placeKey} />
    </div>
  );
}

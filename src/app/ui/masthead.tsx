import { useLocation } from 'react-router';
import { paths } from '#domain/pages.ts';
import { site } from '../config/site.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './masthead.module.css';
import { PageLink } from './page-link.tsx';
import { WORDMARK_NAME, Wordmark } from './wordmark.tsx';

/** A menu entry stands for all pages below its first folder: every story belongs to the stories. */
const section = (path: string): string => path.split('/', 2).join('/');

/** Name of the paper and the main menu. */
export function Masthead() {
  const { mainMenu, nav } = useStrings();
  const { pathname } = useLocation();
  const [mainStoryline] = site.storylines;
  const items = [
    ...(mainStoryline ? [{ to: paths.storyline(mainStoryline), label: nav.storyline }] : []),
    { to: paths.articles(), label: nav.articles },
    { to: paths.entities(), label: nav.entities },
    { to: paths.search(), label: nav.search },
    { to: paths.library(), label: nav.library },
  ];
  return (
    <header className={styles.masthead}>
      <PageLink className={styles.name} to={paths.home()}>
        {site.name === WORDMARK_NAME ? <Wordmark /> : null}
        <span className={site.name === WORDMARK_NAME ? 'visually-hidden' : styles['text-name']}>{site.name}</span>
      </PageLink>
      <nav className={styles.menu} aria-label={mainMenu}>
        <ul>
          {items.map(({ to, label }) => (
            <li key={to}>
              <PageLink to={to} aria-current={pathname.startsWith(section(to)) ? 'page' : undefined}>
                {label}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

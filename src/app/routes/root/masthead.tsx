import { useLocation } from 'react-router';
import { paths } from '#domain/pages.ts';
import { site } from '../../config/site.ts';
import { hi } from '../../strings/hi.ts';
import { PageLink } from '../../ui/links.tsx';
import styles from './masthead.module.css';

/**
 * The name that exists as a drawing; another publisher's name is shown as text. The outlines (Noto Serif Devanagari Bold, OFL)
 * are defined once in `index.html`: here they would be sent twice, as markup and as script.
 */
const WORDMARK_NAME = 'संदर्भ';

/** First folder of a path. A menu item is current on every page below its folder: `/khabar/` on each story. */
const sectionOf = (path: string): string => path.split('/', 2).join('/');

/** Name of the site and the main menu. */
export function Masthead() {
  const { mainMenu, nav } = hi;
  const { pathname } = useLocation();
  const [mainStoryline] = site.storylines;
  const items = [
    ...(mainStoryline ? [{ to: paths.storyline(mainStoryline), label: nav.storyline }] : []),
    { to: paths.articles(), label: nav.articles },
    { to: paths.entities(), label: nav.entities },
    { to: paths.search(), label: nav.search },
    { to: paths.library(), label: nav.library },
  ];
  const isDrawn = site.name === WORDMARK_NAME;
  return (
    <header className={styles.masthead}>
      <PageLink className={styles.name} to={paths.home()}>
        {isDrawn ? (
          <svg className={styles.wordmark} width="102" height="53" aria-hidden="true" focusable="false">
            <use href="#wordmark" />
          </svg>
        ) : null}
        <span className={isDrawn ? 'visually-hidden' : styles['text-name']}>{site.name}</span>
      </PageLink>
      <nav className={styles.menu} aria-label={mainMenu}>
        <ul>
          {items.map(({ to, label }) => (
            <li key={to}>
              <PageLink to={to} aria-current={pathname.startsWith(sectionOf(to)) ? 'page' : undefined}>
                {label}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

import { paths } from '#domain/pages.ts';
import { hi } from '../../strings/hi.ts';
import { PageLink } from '../../ui/links.tsx';
import styles from './footer.module.css';

/** Site footer: what the site promises its readers, links to home and about, and the licence. */
export function Footer() {
  const { footer, nav } = hi;
  return (
    <footer className={`${styles.footer} paint-later`}>
      <p>{footer.note}</p>
      <nav aria-label={footer.label}>
        <PageLink to={paths.home()}>{nav.home}</PageLink>
        <PageLink to={paths.about()}>{nav.about}</PageLink>
      </nav>
      <p>{footer.licence}</p>
    </footer>
  );
}

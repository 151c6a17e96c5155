import { paths } from '#domain/paths.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './footer.module.css';
import { PageLink } from './page-link.tsx';

/** What the site promises, and the pages that stand in no menu. */
export function Footer() {
  const { footer, nav } = useStrings();
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

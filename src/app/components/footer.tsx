import { Link } from 'react-router';
import { paths } from '#shared/paths.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './footer.module.css';

/** What the site promises, and the pages that stand in no menu. */
export function Footer() {
  const { footer, nav } = useStrings();
  return (
    <footer className={styles.footer}>
      <p>{footer.note}</p>
      <nav aria-label={footer.label}>
        <Link to={paths.home()}>{nav.home}</Link>
        <Link to={paths.about()}>{nav.about}</Link>
      </nav>
      <p>{footer.licence}</p>
    </footer>
  );
}

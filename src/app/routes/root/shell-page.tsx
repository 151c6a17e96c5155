import { withBase } from '#shared/paths.ts';
import { BASE_PATH } from '../../base-path.ts';
import textPage from '../../components/text-page.module.css';
import styles from '../../fault/fault-view.module.css';
import { site } from '../../site.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';

/** Stands for any page while the app draws it from kept data. Plain links only: there is no router yet. */
export function ShellPage() {
  const { shell, fault } = usePageStrings();
  return (
    <main className={textPage.page}>
      <title>{site.name}</title>
      <meta name="robots" content="noindex" />
      <h1>{site.name}</h1>
      <p>{shell.wait}</p>
      <p className={styles.ways}>
        <a href={withBase(BASE_PATH, '/')}>{fault.home}</a>
      </p>
    </main>
  );
}

import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../../config/base-path.ts';
import { site } from '../../config/site.ts';
import styles from '../../errors/fault-view.module.css';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import textPage from '../../ui/text-page.module.css';

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

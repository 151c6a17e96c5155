import { withBase } from '#domain/pages.ts';
import { BASE_PATH, site } from '../../config/site.ts';
import styles from '../../errors/error-view.module.css';
import { hiPages } from '../../strings/hi-pages.ts';
import textPage from '../../ui/text-page.module.css';

/**
 * The shell that the service worker answers with for a page without a cached copy. It is shown until the app has rendered that
 * page from its data. Its links are plain, since there is no router.
 */
export function ShellPage() {
  const { shell, error } = hiPages;
  return (
    <main className={textPage.page}>
      <title>{site.name}</title>
      <meta name="robots" content="noindex" />
      <h1>{site.name}</h1>
      <p>{shell.wait}</p>
      <p className={styles.ways}>
        <a href={withBase(BASE_PATH, '/')}>{error.home}</a>
      </p>
    </main>
  );
}

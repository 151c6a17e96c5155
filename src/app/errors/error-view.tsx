import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { paths } from '#domain/pages.ts';
import { DataError } from '../data/data-error.ts';
import { NotFoundPage } from '../features/not-found/not-found-page.tsx';
import { ReadableStories } from '../features/readable-stories/readable-stories.tsx';
import { useHeadlineFocus } from '../navigation/focus-headline.ts';
import { hiPages, type PageStrings } from '../strings/hi-pages.ts';
import { PageLink } from '../ui/links.tsx';
import action from '../ui/main-action.module.css';
import { PageHead } from '../ui/page-head.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Section } from '../ui/section.tsx';
import textPage from '../ui/text-page.module.css';
import styles from './error-view.module.css';
import { reloadOnce } from './reload-once.ts';

function messageFor(thrown: unknown, { error }: PageStrings): { title: string; text: string } {
  if (!(thrown instanceof DataError) || thrown.kind === 'code') return { title: error.title, text: error.unexpected };
  switch (thrown.kind) {
    case 'offline':
      return { title: error.offlineTitle, text: error.offline };
    case 'timeout':
      return { title: error.title, text: error.timeout };
    case 'server':
      return { title: error.title, text: error.server };
    default:
      return { title: error.title, text: error.badData };
  }
}

/** Says what went wrong, that nothing saved is lost, and what to do; lists the stories that can be read all the same. */
export function ErrorView({ error }: { readonly error: unknown }) {
  const strings = hiPages;
  const { revalidate, state } = useRevalidator();
  useHeadlineFocus();
  const kind = error instanceof DataError ? error.kind : null;
  useEffect(() => {
    // A bug, or an older browser without what the page needs: as a full load the page is at least its prerendered self.
    if (kind === 'code' || kind === null) reloadOnce();
  }, [kind]);
  if (kind === 'not-found') return <NotFoundPage />;
  const { title, text } = messageFor(error, strings);
  // A bug or missing code needs a new document, and data that this version cannot parse may need a newer version.
  const needsReload = kind === null || kind === 'code' || kind === 'bad-data';
  const retry = () => (needsReload ? window.location.reload() : revalidate());
  return (
    <div className={textPage.page}>
      <PageHead title={title} description={text} path={null} />
      <PageTitle note={text}>{title}</PageTitle>
      <p className={styles.ways}>
        <button className={action.button} type="button" onClick={retry} disabled={state === 'loading'}>
          {strings.error.retry}
        </button>
        <PageLink to={paths.home()}>{strings.error.home}</PageLink>
        <PageLink to={paths.library()}>{strings.error.library}</PageLink>
      </p>
      <Section title={strings.error.readable}>
        <ReadableStories />
      </Section>
    </div>
  );
}

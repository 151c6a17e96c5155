import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { paths } from '#domain/paths.ts';
import { DataError } from '../data/data-error.ts';
import { NotFoundPage } from '../features/not-found/not-found-page.tsx';
import { ReadableStories } from '../features/readable-stories/readable-stories.tsx';
import { useHeadlineFocus } from '../navigation/focus-headline.ts';
import type { PageStrings } from '../strings/hi-pages.ts';
import { usePageStrings } from '../strings/use-page-strings.ts';
import action from '../ui/main-action.module.css';
import { PageHead } from '../ui/page-head.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Section } from '../ui/section.tsx';
import textPage from '../ui/text-page.module.css';
import styles from './fault-view.module.css';
import { reloadOnce } from './reload-once.ts';

function wording(error: unknown, { fault }: PageStrings): { title: string; text: string } {
  if (!(error instanceof DataError) || error.kind === 'code') return { title: fault.title, text: fault.unexpected };
  switch (error.kind) {
    case 'offline':
      return { title: fault.offlineTitle, text: fault.offline };
    case 'timeout':
      return { title: fault.title, text: fault.timeout };
    case 'server':
      return { title: fault.title, text: fault.server };
    default:
      return { title: fault.title, text: fault.badData };
  }
}

/** What happened, what is safe, and what to do; the rest of the site stays usable. */
export function FaultView({ error }: { readonly error: unknown }) {
  const strings = usePageStrings();
  const { revalidate, state } = useRevalidator();
  useHeadlineFocus();
  const kind = error instanceof DataError ? error.kind : null;
  useEffect(() => {
    if (kind === 'code') reloadOnce();
  }, [kind]);
  if (kind === 'not-found') return <NotFoundPage />;
  const { title, text } = wording(error, strings);
  // A broken chunk or a bug is not mended by asking for the data again; data that this version cannot read may be a newer one's.
  const again = kind === null || kind === 'code' || kind === 'bad-data';
  const retry = () => (again ? window.location.reload() : revalidate());
  return (
    <div className={textPage.page}>
      <PageHead title={title} description={text} path={null} />
      <PageTitle note={text}>{title}</PageTitle>
      <p className={styles.ways}>
        <button className={action.button} type="button" onClick={retry} disabled={state === 'loading'}>
          {strings.fault.retry}
        </button>
        <PageLink to={paths.home()}>{strings.fault.home}</PageLink>
        <PageLink to={paths.library()}>{strings.fault.library}</PageLink>
      </p>
      <Section title={strings.fault.readable}>
        <ReadableStories />
      </Section>
    </div>
  );
}

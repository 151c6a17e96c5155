import { paths } from '#domain/paths.ts';
import { Deferred } from '../../loading/deferred.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../../ui/text-page.module.css';

const loadLibrary = async () => (await import('../../features/library/library-view.tsx')).LibraryView;
const loadReadable = async () => (await import('../../features/readable-stories/readable-stories.tsx')).ReadableStories;

/** What this device can read without a network, what the reader saved, and the reader's own data. */
export function LibraryPage() {
  const { library } = usePageStrings();
  return (
    <div className={styles.page}>
      <PageHead title={library.title} description={library.intro} path={paths.library()} />
      <PageTitle note={library.intro}>{library.title}</PageTitle>
      <noscript>
        <p>{library.needsScript}</p>
      </noscript>
      <Deferred until="hydrated" load={loadLibrary} with={{}} placeholder={<p>{library.reading}</p>} />
      <p>
        <PageLink to={paths.add()}>{library.addOwn}</PageLink>
      </p>
      <Section title={library.cached}>
        <Deferred until="hydrated" load={loadReadable} with={{}} placeholder={<p>{library.reading}</p>} />
      </Section>
    </div>
  );
}

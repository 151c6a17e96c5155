import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ReadableStories } from '../../features/offline/readable-stories.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './library-page.module.css';

/** What this device can read without a network. */
export function LibraryPage() {
  const { library } = usePageStrings();
  return (
    <div className={styles.page}>
      <PageHead title={library.title} description={library.intro} path={paths.library()} />
      <PageTitle note={library.intro}>{library.title}</PageTitle>
      <noscript>
        <p>{library.needsScript}</p>
      </noscript>
      <p>
        <PageLink to={paths.add()}>{library.addOwn}</PageLink>
      </p>
      <Section title={library.cached}>
        <ReadableStories />
      </Section>
    </div>
  );
}

import { paths } from '#domain/pages.ts';
import { Deferred } from '../../loading/deferred.tsx';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../../ui/text-page.module.css';

const loadSaved = async () => (await import('../../features/saving/saved-part.tsx')).SavedPart;
const loadForget = async () => (await import('../../features/saving/forget-section.tsx')).ForgetSection;
const loadReadable = async () => (await import('../../features/readable-stories/readable-stories.tsx')).ReadableStories;

/** What the reader saved, the export of their data, the stories that can be read without a network, and how to delete it all. */
export function LibraryPage() {
  const { library } = hiPages;
  // True of a list that never comes, too: without JavaScript, or where its code fails.
  const madeHere = <p>{library.madeHere}</p>;
  return (
    <div className={styles.page}>
      <PageHead title={library.title} description={library.intro} path={paths.library()} />
      <PageTitle note={library.intro} withoutApp={library.withoutApp}>
        {library.title}
      </PageTitle>
      <Deferred until="hydrated" load={loadSaved} with={{}} placeholder={madeHere} />
      <p>
        <PageLink to={paths.add()}>{library.addStory}</PageLink>
      </p>
      <Section title={library.cached}>
        <Deferred until="hydrated" load={loadReadable} with={{}} placeholder={madeHere} />
      </Section>
      <Deferred until="hydrated" load={loadForget} with={{}} placeholder={null} />
    </div>
  );
}

import { paths } from '#domain/pages.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import textPage from '../../ui/text-page.module.css';
import styles from './not-found-page.module.css';

/** Page for an unknown address, with links to home and the lists. */
export function NotFoundPage() {
  const { nav } = hi;
  const { notFound } = hiPages;
  return (
    <div className={`${textPage.page} ${styles.page}`}>
      <PageHead title={notFound.title} description={notFound.text} path={null} />
      <PageTitle note={notFound.text}>{notFound.title}</PageTitle>
      <Section title={notFound.wayOn}>
        <ul>
          <li>
            <PageLink to={paths.home()}>{nav.home}</PageLink>
          </li>
          <li>
            <PageLink to={paths.articles()}>{nav.articles}</PageLink>
          </li>
          <li>
            <PageLink to={paths.entities()}>{nav.entities}</PageLink>
          </li>
        </ul>
      </Section>
    </div>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { AboutPage as AboutPageData } from '#domain/page-data/about-page.ts';
import { paths } from '#domain/pages.ts';
import { siteWords } from '../../config/site-words.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { ExternalLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../../ui/text-page.module.css';

/** How to report an error; where nobody is named, the page says so. */
function Corrections({ contact }: { readonly contact: AboutPageData['corrections'] }) {
  const { about } = hiPages;
  return (
    <Section title={about.corrections}>
      {contact ? (
        <p>
          {about.correctionsBy(contact.name)}
          {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}{' '}
          {contact.url ? <ExternalLink href={contact.url} /> : null}
        </p>
      ) : (
        <p>{about.noContact}</p>
      )}
    </Section>
  );
}

/** About page. Its text is content: the publisher writes it. */
export function AboutPage() {
  const { data } = useSuspenseQuery(dataQuery('about'));
  return (
    <div className={styles.page}>
      <PageHead title={data.title} description={`${data.title}। ${siteWords.description}`} path={paths.about()} />
      <PageTitle note={siteWords.tagline}>{data.title}</PageTitle>
      {data.sections.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
      <Corrections contact={data.corrections} />
    </div>
  );
}

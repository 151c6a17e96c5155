import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '#domain/pages.ts';
import { siteWords } from '../../config/site-words.ts';
import { dataQuery } from '../../data/data-query.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../../ui/text-page.module.css';

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
    </div>
  );
}

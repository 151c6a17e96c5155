import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import styles from '../../components/text-page.module.css';
import { aboutQuery } from '../../queries/lists.ts';
import { siteWords } from '../../site-words.ts';

/** What this is, how stories are made, what is kept, under which licence: the publisher's own words. */
export function AboutPage() {
  const { data } = useSuspenseQuery(aboutQuery());
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

import { useSuspenseQuery } from '@tanstack/react-query';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/pages.ts';
import { siteWords } from '../../config/site-words.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import styles from './lists.module.css';

/** Archive of all stories: a link to each month, and the latest stories. */
export function ArticlesPage() {
  const { data } = useSuspenseQuery(dataQuery('months'));
  const { locale } = hi;
  const { lists, home } = hiPages;
  return (
    <div className={styles.page}>
      <PageHead
        title={lists.articlesTitle}
        description={`${lists.articlesTitle}। ${siteWords.description}`}
        path={paths.articles()}
      />
      <PageTitle>{lists.articlesTitle}</PageTitle>
      <Section title={lists.byMonth}>
        <ul className={styles.chips}>
          {data.months.map(({ month, count }) => (
            <li key={month}>
              <PageLink to={paths.month(month)}>
                {formatEdtf(month, locale)} <small>{lists.storyCount(count)}</small>
              </PageLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={home.latest}>
        <StoryList stories={data.latest} standfirsts />
      </Section>
    </div>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { formatEdtf } from '#shared/hindi/format-date.ts';
import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { StoryList } from '../../components/story-list.tsx';
import { monthsQuery } from '../../queries/lists.ts';
import { siteWords } from '../../site-words.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './lists.module.css';

/** All stories, by month: the newest, and a door to each month. */
export function ArticlesPage() {
  const { data } = useSuspenseQuery(monthsQuery());
  const { lists, home } = usePageStrings();
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
                {formatEdtf(month, 'hi')} <small>{lists.storyCount(count)}</small>
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

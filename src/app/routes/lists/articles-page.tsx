import { useSuspenseQuery } from '@tanstack/react-query';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/paths.ts';
import { siteWords } from '../../config/site-words.ts';
import { monthsQuery } from '../../data/queries/lists.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-card.tsx';
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

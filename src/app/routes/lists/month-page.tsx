import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { paths } from '#domain/pages.ts';
import { siteWords } from '../../config/site-words.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import styles from './lists.module.css';

/** The stories of one month, newest first, in pages of equal size. */
export function MonthPage() {
  const { month = '', page: pageText = '1' } = useParams();
  const { data } = useSuspenseQuery(dataQuery('month', month, Number(pageText)));
  const { locale, nav } = hi;
  const { lists } = hiPages;
  const name = formatEdtf(data.month, locale);
  const title = lists.monthTitle(name) + (data.page > 1 ? `, ${lists.page(data.page)}` : '');
  const pages = Array.from({ length: data.pages }, (_, index) => index + 1);
  return (
    <div className={styles.page}>
      <PageHead
        title={title}
        description={`${title}। ${siteWords.description}`}
        path={paths.month(data.month, data.page)}
      />
      <PageTitle>{title}</PageTitle>
      <StoryList stories={data.articles} standfirsts level={2} />
      {data.pages > 1 ? (
        <nav className={styles.pager} aria-label={lists.pages}>
          {pages.map((page) => (
            <PageLink
              key={page}
              to={paths.month(data.month, page)}
              aria-current={page === data.page ? 'page' : undefined}
            >
              {lists.page(page)}
            </PageLink>
          ))}
        </nav>
      ) : null}
      <nav className={styles.pager} aria-label={lists.byMonth}>
        {data.older ? (
          <PageLink to={paths.month(data.older)}>{lists.older(formatEdtf(data.older, locale))}</PageLink>
        ) : null}
        {data.newer ? (
          <PageLink to={paths.month(data.newer)}>{lists.newer(formatEdtf(data.newer, locale))}</PageLink>
        ) : null}
        <PageLink to={paths.articles()}>{nav.articles}</PageLink>
      </nav>
    </div>
  );
}

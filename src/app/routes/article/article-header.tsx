import { tellsOfThePast, toldOn } from '#domain/article/story-dates.ts';
import { weekdayOf } from '#domain/dates/format-date.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { hi } from '../../strings/hi.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import styles from './article-header.module.css';

/** Header of a story: breadcrumb, headline, standfirst, dateline, byline and reading time. */
export function ArticleHeader({ article }: { readonly article: ArticlePage }) {
  const { locale, nav, breadcrumb, article: words, date: dateWords } = hi;
  const { dateline, publishedAt, modifiedAt } = article;
  const [storyline] = article.storylines;
  const date = toldOn(article);
  const past = tellsOfThePast(article);
  const written = past ? publishedAt : null;
  const weekday = dateline.date ? weekdayOf(dateline.date, locale) : null;
  return (
    <header className={styles.header}>
      <nav className={styles.crumbs} aria-label={breadcrumb}>
        <PageLink to={paths.home()}>{nav.home}</PageLink>
        {storyline ? (
          <PageLink to={paths.storyline(storyline.id)}>{storyline.shortTitle}</PageLink>
        ) : (
          <PageLink to={paths.articles()}>{nav.articles}</PageLink>
        )}
        {article.kind === 'explainer' ? <span>{words.kind.explainer}</span> : null}
      </nav>
      <h1 tabIndex={-1}>{article.headline}</h1>
      {article.standfirst ? <p className={styles.standfirst}>{article.standfirst}</p> : null}
      <p className={styles.dateline}>
        {date ? (
          <span>
            {past ? dateWords.told : null}
            {dateline.place ? `${dateline.place}, ` : null}
            {weekday ? `${weekday}, ` : null}
            <EdtfTime date={date} />
          </span>
        ) : null}
        {article.byline ? <span>{article.byline}</span> : null}
        {article.agency ? <span>{article.agency}</span> : null}
        {written ? (
          <span>
            {dateWords.written}
            <EdtfTime date={written} />
          </span>
        ) : null}
        {modifiedAt && modifiedAt !== (written ?? date) ? (
          <span>
            {`${dateWords.updated}: `}
            <EdtfTime date={modifiedAt} />
          </span>
        ) : null}
        <span>{words.readingTime(article.readingMinutes)}</span>
      </p>
    </header>
  );
}

import { parseEdtf } from '#domain/dates/edtf.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import type { Site } from '#domain/site/schema.ts';

/** schema.org takes whole days only; a date that is less precise is left out. */
const wholeDay = (date: string | null): string | undefined => {
  const parsed = date === null ? null : parseEdtf(date);
  return parsed?.precision === 'day' ? parsed.start : undefined;
};

/** Names in the breadcrumb, worded as on the page. */
const HOME_NAME = 'होम';
const ALL_STORIES = 'सभी खबरें';

/**
 * The schema.org objects of an article's page, `NewsArticle` and `BreadcrumbList`.
 * @param root scheme, host and base path, with a slash at the end.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function structuredData(article: ArticlePage, site: Site, root: string): unknown[] {
  const absolute = (path: string) => root + path.slice(1);
  const publisher = { '@type': 'Organization', name: site.publisher, url: absolute(paths.home()) };
  const url = absolute(paths.article(article.id));
  const [storyline] = article.storylines;
  const crumbs = [
    { name: HOME_NAME, item: absolute(paths.home()) },
    storyline
      ? { name: storyline.shortTitle, item: absolute(paths.storyline(storyline.id)) }
      : { name: ALL_STORIES, item: absolute(paths.articles()) },
    { name: article.headline, item: url },
  ];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.headline,
      ...(article.standfirst ? { description: article.standfirst } : {}),
      inLanguage: article.lang,
      datePublished: wholeDay(article.publishedAt ?? article.dateline.date),
      dateModified: wholeDay(article.modifiedAt),
      ...(article.byline
        ? { author: { '@type': 'Organization', name: article.byline, url: absolute(paths.about()) } }
        : {}),
      publisher,
      mainEntityOfPage: url,
      url,
      ...(article.dateline.place ? { contentLocation: { '@type': 'Place', name: article.dateline.place } } : {}),
      citation: article.sources.flatMap(({ url }) => url ?? []),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
    },
  ];
}

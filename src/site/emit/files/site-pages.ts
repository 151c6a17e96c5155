import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import type { SiteData } from '../emit-data.ts';

/** A page to prerender. */
export type SitePage = {
  /** From the site's root. */
  readonly path: string;
  /** The article it shows, if it shows one. */
  readonly article: ArticlePage | null;
};

const FIXED_PATHS = [
  paths.home(),
  paths.articles(),
  paths.entities(),
  paths.search(),
  paths.library(),
  paths.add(),
  paths.about(),
];

/** Every page of the site but the 404 page and the offline shell, which have no address of their own. */
export function sitePages(data: SiteData): SitePage[] {
  const others = [
    ...FIXED_PATHS,
    ...Array.from(data.storylines.keys(), paths.storyline),
    ...data.entityPages.map(({ entity }) => paths.entity(entity.id)),
    ...data.monthPages.map(({ month, page }) => paths.month(month, page)),
  ];
  return [
    ...others.map((path) => ({ path, article: null })),
    ...Array.from(data.articles, ([id, article]) => ({ path: paths.article(id), article })),
  ];
}

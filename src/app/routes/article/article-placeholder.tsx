import { paths } from '#domain/pages.ts';
import { useHeadlineFocus } from '../../navigation/focus-headline.ts';
import { hi } from '../../strings/hi.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import header from './article-header.module.css';
import view from './article-view.module.css';

/**
 * Placeholder of a story whose data are being loaded.
 * @param headline headline of the tapped link, shown where the story's own will be; `null` when there was none.
 */
export function ArticlePlaceholder({ headline }: { readonly headline: string | null }) {
  const { nav, breadcrumb, article } = hi;
  const title = headline ?? article.coming;
  useHeadlineFocus();
  return (
    <div className={view.page}>
      <PageHead title={title} description={title} path={null} />
      <article className={view.article}>
        <header className={header.header}>
          <nav className={header.crumbs} aria-label={breadcrumb}>
            <PageLink to={paths.home()}>{nav.home}</PageLink>
            <PageLink to={paths.articles()}>{nav.articles}</PageLink>
          </nav>
          <h1 tabIndex={-1}>{title}</h1>
          {headline ? (
            <p className={header.coming} role="status">
              {article.coming}
            </p>
          ) : null}
        </header>
      </article>
    </div>
  );
}

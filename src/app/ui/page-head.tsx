import { withBase } from '#domain/pages.ts';
import { BASE_PATH, site } from '../config/site.ts';

type PageHeadProps = {
  /** Title without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Path from the site's root, as `paths` gives it; `null` for a page without an address of its own, which is not indexed. */
  readonly path: string | null;
  readonly type?: 'website' | 'article';
};

type OpenGraphProps = {
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly type: string;
};

/**
 * OpenGraph tags, for services that show a preview of a link. Those read the prerendered page and run no scripts, so that the
 * browser's code leaves them out.
 */
function OpenGraph({ title, description, url, type }: OpenGraphProps) {
  return (
    <>
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="hi_IN" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url === null ? null : <meta property="og:url" content={url} />}
    </>
  );
}

/** Title, description, canonical address and OpenGraph tags of a page. React and the prerenderer move them to `<head>`. */
export function PageHead({ title, description, path, type = 'website' }: PageHeadProps) {
  const fullTitle = path === '/' ? title : `${title} | ${site.name}`;
  const url = path === null ? null : site.origin + withBase(BASE_PATH, path);
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {url === null ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
      {import.meta.env.SSR ? <OpenGraph title={title} description={description} url={url} type={type} /> : null}
    </>
  );
}

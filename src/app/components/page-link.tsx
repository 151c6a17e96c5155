import { Link, type LinkProps } from 'react-router';
import { withBase } from '#shared/paths.ts';
import { BASE_PATH } from '../base-path.ts';

/** A link inside the site, plain: there is no server to discover routes from. */
export function PageLink({ to, ...props }: LinkProps) {
  // The same markup without the router's work, which is a fifth of drawing a page.
  if (import.meta.env.SSR && typeof to === 'string' && to.startsWith('/')) {
    const { reloadDocument, replace, preventScrollReset, state, ...plain } = props;
    return <a {...plain} href={withBase(BASE_PATH, to)} />;
  }
  return <Link discover="none" to={to} {...props} />;
}

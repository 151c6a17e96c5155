import { Link, type LinkProps } from 'react-router';

/** A link inside the site, plain: there is no server to discover routes from. */
export function PageLink(props: LinkProps) {
  return <Link discover="none" {...props} />;
}

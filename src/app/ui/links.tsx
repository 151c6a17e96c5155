import type { ComponentProps, ReactNode } from 'react';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

type PageLinkProps = ComponentProps<'a'> & {
  /** Path from the site's root, as `paths` gives it. */
  readonly to: string;
};

/** A link inside the site. It is a plain `<a>`; `useLinkNavigation` follows it inside the app. */
export function PageLink({ to, ...props }: PageLinkProps) {
  return <a {...props} href={withBase(BASE_PATH, to)} />;
}

type ExternalLinkProps = {
  readonly href: string;
  /** Text of the link; by default the host. */
  readonly children?: ReactNode;
};

/** Host of an address, without `www.`. */
const hostOf = (href: string): string => {
  try {
    return new URL(href).host.replace(/^www\./, '');
  } catch {
    // Not a valid URL: show it as it is.
    return href;
  }
};

/** A link to another site. An address that is not http(s) becomes plain text. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return children ?? null;
  return (
    <a href={href} rel="noopener noreferrer external">
      {children ?? <bdi>{hostOf(href)}</bdi>}
    </a>
  );
}

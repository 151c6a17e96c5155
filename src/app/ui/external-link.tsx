import type { ReactNode } from 'react';

type ExternalLinkProps = {
  readonly href: string;
  /** The host stands in when there is no text. */
  readonly children?: ReactNode;
};

const hostOf = (href: string): string => {
  try {
    return new URL(href).host.replace(/^www\./, '');
  } catch {
    return href;
  }
};

/** A link off the site. Only http(s) ever becomes a link; the host is shown. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return children ?? null;
  return (
    <a href={href} rel="noopener noreferrer external">
      {children ?? <bdi>{hostOf(href)}</bdi>}
    </a>
  );
}

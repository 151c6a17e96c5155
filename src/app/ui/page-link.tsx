import type { ComponentProps } from 'react';
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

import type { ComponentProps } from 'react';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/base-path.ts';

type PageLinkProps = ComponentProps<'a'> & {
  /** Path from the root, as `paths` gives it. */
  readonly to: string;
};

/** A link inside the site: a plain one, which `useLinkClicks` follows without loading the page anew. */
export function PageLink({ to, ...props }: PageLinkProps) {
  return <a {...props} href={withBase(BASE_PATH, to)} />;
}

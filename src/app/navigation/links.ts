import { withoutBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';

/** The link that an event happened on, when it leads to a page of this site; else `null`. */
export function innerLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link?.origin === window.location.origin && link.pathname.startsWith(BASE_PATH) ? link : null;
}

/** Path of such a link from the site's root. */
export const innerPath = ({ pathname }: HTMLAnchorElement): string => withoutBase(BASE_PATH, pathname);

/** Whether a click is of the main button and without modifiers: it opens no other tab or window and downloads nothing. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(button || metaKey || ctrlKey || shiftKey || altKey);

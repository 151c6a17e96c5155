import { innerPath } from './inner-link.ts';

/** Path of the story that was tapped last and has not been asked for yet. */
let tapped: string | null = null;

/**
 * Notes the headline on a link that is being followed: the page can begin with it while the rest is on its way.
 * @returns `undefined` for a link that is no headline, or that leads into a text.
 */
export function noteHeadline(link: HTMLAnchorElement): string | undefined {
  const headline = link.search || link.hash ? null : link.closest('h2, h3')?.textContent;
  tapped = headline ? innerPath(link) : null;
  return headline ?? undefined;
}

/** Whether a page is being opened by its headline. Says so once: a retry, or Back, is no tap. @param path from the site's root. */
export function takeHeadline(path: string): boolean {
  const known = tapped === path;
  if (known) tapped = null;
  return known;
}

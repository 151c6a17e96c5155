import { cardLinkAt } from './card-link.ts';

/** Whether a link with a card is the number of a source; the others are links to entities. */
export const isSourceLink = (link: HTMLAnchorElement): boolean => link.hash !== '';

/** The link to an entity that an event happened on, or `null`. */
export function entityLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = cardLinkAt(target);
  return link && !isSourceLink(link) ? link : null;
}

/** The number of a source that an event happened on, or `null`. */
export function sourceLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = cardLinkAt(target);
  return link && isSourceLink(link) ? link : null;
}

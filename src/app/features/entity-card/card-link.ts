import { isPlainClick } from '../../navigation/links.ts';

/** The link that was pointed at, focused or tapped last before the cards' code was loaded. */
export type FirstIntent = { readonly link: HTMLAnchorElement; readonly tapped: boolean };

/** Props of the part of the cards that is loaded later; `articleId` is the story being read. */
export type EntityCardLayerProps = { readonly articleId: string; readonly first: FirstIntent };

/** The link with a card, to an entity or to a source, that an event happened on, or `null`. */
export const cardLinkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-entity],a[href^="#src"]') : null;

/** Whether a link with a card is the number of a source. */
export const isSourceLink = (link: HTMLAnchorElement): boolean => link.hash !== '';

/** The link to an entity that an event happened on, or `null`. */
export function entityLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = cardLinkAt(target);
  return link && !isSourceLink(link) ? link : null;
}

/** Whether the device's main pointer is a finger. */
export const isCoarse = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/**
 * Whether a click opens a sheet. For a source each plain click does, by Enter, too. For an entity only a tap by touch does: Enter
 * (its click has `detail` 0), a mouse, and a click with modifier keys follow the link.
 */
export function isTap(event: PointerEvent, link: HTMLAnchorElement): boolean {
  if (!isPlainClick(event)) return false;
  if (isSourceLink(link)) return true;
  // Where a click is a mouse event, `pointerType` is undefined.
  return event.detail !== 0 && (event.pointerType === 'touch' || isCoarse());
}

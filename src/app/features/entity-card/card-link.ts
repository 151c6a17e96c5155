import { isPlainClick } from '../../navigation/links.ts';

/** The link that was pointed at, focused or tapped last before the cards' code was loaded. */
export type FirstIntent = { readonly link: HTMLAnchorElement; readonly tapped: boolean };

/** Props of the part of the cards that is loaded later; `articleId` is the story being read. */
export type EntityCardLayerProps = { readonly articleId: string; readonly first: FirstIntent };

/** The link with a card, to an entity or to a source of the story, that an event happened on, or `null`. */
export const cardLinkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-entity],a[href^="#src"]') : null;

/** Whether the device's main pointer is a finger. */
export const isCoarse = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/**
 * Whether a click opens the sheet: a plain tap by touch does. Enter (its click has `detail` 0), a mouse, and a click with
 * modifier keys follow the link.
 */
export function isTap(event: PointerEvent): boolean {
  if (!isPlainClick(event) || event.detail === 0) return false;
  // Where a click is a mouse event, `pointerType` is undefined.
  return event.pointerType === 'touch' || isCoarse();
}

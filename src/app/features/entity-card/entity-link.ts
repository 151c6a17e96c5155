import { isPlainClick } from '../../navigation/links.ts';

/** What a reader did before the cards' code was there. */
export type FirstIntent = { readonly link: HTMLAnchorElement; readonly tapped: boolean };

/** What the cards' code gets once it is there. */
export type EntityCardLayerProps = { readonly articleId: string; readonly first: FirstIntent };

/** The quiet link to an entity that an event happened on, `null` elsewhere. */
export const entityLinkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-entity]') : null;

/** Whether fingers are how this device is pointed at. */
export const isCoarse = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/**
 * Whether a click asks for the sheet: one plain tap of a finger. Enter (a click of no count), a mouse, and a click that asks
 * for a new tab follow the link.
 */
export function isTap(event: MouseEvent): boolean {
  if (!isPlainClick(event) || event.detail === 0) return false;
  return (event as Partial<PointerEvent>).pointerType === 'touch' || isCoarse();
}

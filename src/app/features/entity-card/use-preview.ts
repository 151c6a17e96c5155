import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { optional } from '#domain/values/optional.ts';
import { dataQuery } from '../../data/data-query.ts';
import { isCoarse } from './card-link.ts';
import { createHoverIntent } from './hover-intent.ts';
import { entityLinkAt } from './link-kinds.ts';

/** A preview: its data and its link. */
export type Preview = {
  readonly link: HTMLAnchorElement;
  readonly page: EntityPage;
  /** Vertical position of the pointer on the screen; `null` when the link was focused by keyboard. */
  readonly pointerY: number | null;
};

/** The preview that is shown, and a ref for its element. */
type PreviewState = { readonly preview: Preview | null; readonly card: RefObject<HTMLDivElement | null> };

/**
 * Opens a preview for the entity link under the mouse or with keyboard focus. The preview can be dismissed (Escape), can be
 * pointed at, and stays as long as the pointer or the focus does (WCAG 1.4.13). It is shown once its data are loaded.
 * @param first a link that is pointed at or focused already.
 * @param paused true while a sheet is open: then no preview is shown.
 */
export function usePreview(first: HTMLAnchorElement | null, paused: boolean): PreviewState {
  const client = useQueryClient();
  const card = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const initial = useRef(first);

  useEffect(() => {
    if (paused) return;
    const stop = new AbortController();
    let pointerY: number | null = null;
    /** The link whose preview is to be shown when its data are loaded. */
    let requested: HTMLAnchorElement | null = null;
    const load = async (link: HTMLAnchorElement) => {
      const page = await client.ensureQueryData(dataQuery('entity', link.dataset.entity ?? ''));
      if (requested === link && link.isConnected) setPreview({ link, page, pointerY });
    };
    const show = (link: HTMLAnchorElement) => {
      initial.current = null;
      requested = link;
      optional(load(link), 'preview of a name');
    };
    const hide = () => {
      requested = null;
      setPreview(null);
    };
    const intent = createHoverIntent<HTMLAnchorElement>(show, hide);
    const isOnCard = (target: EventTarget | null) =>
      target instanceof Node && (card.current?.contains(target) ?? false);

    const onPointerOver = ({ target, pointerType, buttons, clientY }: PointerEvent) => {
      if (pointerType === 'touch' || buttons !== 0 || isCoarse()) return;
      const link = entityLinkAt(target);
      if (link) {
        pointerY = clientY;
        intent.enter(link);
      } else if (isOnCard(target)) intent.keep();
      else if (!intent.target()?.matches(':focus-visible')) intent.leave();
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const link = entityLinkAt(target);
      if (link?.matches(':focus-visible')) {
        pointerY = null;
        intent.enter(link);
      } else if (!isOnCard(target)) intent.dismiss();
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!isOnCard(target)) intent.dismiss();
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') intent.dismiss();
    };

    const options = { signal: stop.signal, passive: true };
    document.addEventListener('pointerover', onPointerOver, options);
    document.addEventListener('focusin', onFocusIn, options);
    document.addEventListener('pointerdown', onPointerDown, options);
    document.addEventListener('keydown', onKeyDown, options);
    window.addEventListener('resize', intent.dismiss, options);

    // The intent for which this code was loaded came before these listeners.
    const link = initial.current;
    if (link?.matches(isCoarse() ? ':focus-visible' : ':hover, :focus-visible')) intent.enter(link);
    return () => {
      stop.abort();
      intent.dismiss();
    };
  }, [client, paused]);

  return { preview, card };
}

import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { dataQuery } from '../../data/data-query.ts';
import { entityLinkAt, isCoarse } from './entity-link.ts';
import { createHoverIntent } from './hover-intent.ts';

/** What the preview shows, and the link it stands at. */
export type Preview = {
  readonly link: HTMLAnchorElement;
  readonly page: EntityPage;
  /** Height of the pointer on the screen; `null` when the keyboard came. */
  readonly pointerY: number | null;
};

type PreviewState = { readonly preview: Preview | null; readonly card: RefObject<HTMLDivElement | null> };

/**
 * Watches mouse and keyboard focus on the links of entities. The preview can be dismissed (Escape), can be pointed at, and
 * stays as long as the pointer or the focus does (WCAG 1.4.13). It shows once its data are there; without them nothing does.
 * @param first a link that is pointed at or focused already.
 * @param paused while a modal sheet is open.
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
    let wanted: HTMLAnchorElement | null = null;
    const show = async (link: HTMLAnchorElement) => {
      initial.current = null;
      wanted = link;
      const page = await client.ensureQueryData(dataQuery('entity', link.dataset.entity ?? '')).catch(() => null);
      if (page && wanted === link && link.isConnected) setPreview({ link, page, pointerY });
    };
    const hide = () => {
      wanted = null;
      setPreview(null);
    };
    const intent = createHoverIntent<HTMLAnchorElement>((link) => void show(link), hide);
    const isOnCard = (target: EventTarget | null) => card.current?.contains(target as Node) ?? false;

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

    // The intent that brought this code here happened before anything listened.
    const here = initial.current;
    if (here?.matches(isCoarse() ? ':focus-visible' : ':hover, :focus-visible')) intent.enter(here);
    return () => {
      stop.abort();
      intent.dismiss();
    };
  }, [client, paused]);

  return { preview, card };
}

import { type ComponentType, useEffect, useState } from 'react';
import { type EntityCardLayerProps, entityLinkAt, type FirstIntent, isTap } from './entity-link.ts';

type Loaded = { readonly Layer: ComponentType<EntityCardLayerProps>; readonly first: FirstIntent };

const INTENTS = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/**
 * Cards for the named people, organisations, places and terms of a text: a preview for mouse and keyboard, a sheet for
 * fingers. The links stay plain and listen to nothing; the code comes when the first of them is pointed at, focused or
 * touched. Without it, or in a browser without popovers, a link is a link.
 */
export function EntityCards({ articleId }: { readonly articleId: string }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (loaded || !('popover' in HTMLElement.prototype)) return;
    const stop = new AbortController();
    let first: FirstIntent | null = null;
    const onIntent = (event: Event) => {
      const link = entityLinkAt(event.target);
      if (!link) return;
      const tapped = event.type === 'click';
      if (tapped) {
        if (!isTap(event as MouseEvent)) return;
        event.preventDefault();
      }
      const intent = { link, tapped };
      first = intent;
      import('./entity-card-layer.tsx')
        .then(({ EntityCardLayer }) => setLoaded({ Layer: EntityCardLayer, first: first ?? intent }))
        .catch(() => {
          stop.abort();
          if (tapped) link.click();
        });
    };
    // Captured, so that the router has not followed the link yet.
    for (const type of INTENTS) document.addEventListener(type, onIntent, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [loaded]);
  return loaded ? <loaded.Layer articleId={articleId} first={loaded.first} /> : null;
}

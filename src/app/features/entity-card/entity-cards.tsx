import { type ComponentType, useEffect, useState } from 'react';
import { isPlainClick } from '../../navigation/links.ts';
import { cardLinkAt, type EntityCardLayerProps, type FirstIntent, isTap } from './card-link.ts';

/** The part that is loaded later, and the intent that it answers. */
type Loaded = { readonly Layer: ComponentType<EntityCardLayerProps>; readonly first: FirstIntent };

const INTENTS = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/**
 * Cards for the people, organisations, places and terms that a text names (a preview for mouse and keyboard, a sheet for touch)
 * and for its sources (a sheet).
 * The code is loaded when the first of the links is pointed at, focused or touched. Until then, and in a browser without
 * popovers, the links work as plain links.
 */
export function EntityCards({ articleId }: { readonly articleId: string }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (loaded || !('popover' in HTMLElement.prototype)) return;
    const stop = new AbortController();
    let first: FirstIntent | null = null;
    const onIntent = (event: PointerEvent | FocusEvent) => {
      const link = cardLinkAt(event.target);
      if (!link) return;
      // Only a click has a button: a focus event has none.
      const tapped = event.type === 'click' && 'button' in event;
      if (tapped) {
        // A source has no page to follow its number to.
        if (!(link.hash ? isPlainClick(event) : isTap(event))) return;
        event.preventDefault();
      }
      const intent = { link, tapped };
      first = intent;
      import('./entity-card-layer.tsx')
        .then(({ EntityCardLayer }) => setLoaded({ Layer: EntityCardLayer, first: first ?? intent }))
        .catch(() => {
          // Without the code the links stay plain links, and the tap is replayed as a click.
          stop.abort();
          if (tapped) link.click();
        });
    };
    // In the capture phase, before `useLinkNavigation` follows the link.
    for (const type of INTENTS) document.addEventListener(type, onIntent, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [loaded]);
  // A tap that comes while the layer is being mounted for what preceded it (the finger's touch) is the first intent of a new one.
  return loaded ? <loaded.Layer key={String(loaded.first.tapped)} articleId={articleId} first={loaded.first} /> : null;
}

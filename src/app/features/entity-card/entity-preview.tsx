import { type RefObject, useId, useLayoutEffect } from 'react';
import { EntityCard } from './entity-card.tsx';
import styles from './entity-preview.module.css';
import { lineAt, placeCard } from './place-card.ts';
import type { Preview } from './use-preview.ts';

type EntityPreviewProps = {
  /** Receives the element of the preview. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly preview: Preview;
  readonly articleId: string;
};

/**
 * The card beside a link, in the top layer. It is not in the tab order: a reader who tabs through a text passes dozens of names,
 * and Enter on a name opens the page, which has all that the card has.
 */
export function EntityPreview({ box, preview: { link, page, pointerY }, articleId }: EntityPreviewProps) {
  const description = useId();

  useLayoutEffect(() => {
    const card = box.current;
    const line = lineAt([...link.getClientRects()], pointerY);
    if (!card || !line) return;
    if (!card.matches(':popover-open')) card.showPopover();
    const { left, top } = placeCard(line, card.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    // Relative to the document, so that the card scrolls with the text.
    card.style.setProperty('--card-left', `${left + window.scrollX}px`);
    card.style.setProperty('--card-top', `${top + window.scrollY}px`);
  }, [box, link, pointerY]);

  // The card describes the link. Its `title`, which would show as a second tooltip, is taken away meanwhile.
  useLayoutEffect(() => {
    const { title } = link;
    link.setAttribute('aria-describedby', description);
    link.removeAttribute('title');
    return () => {
      link.removeAttribute('aria-describedby');
      if (title) link.title = title;
    };
  }, [link, description]);

  return (
    <div ref={box} popover="manual" className={styles.preview}>
      <EntityCard page={page} articleId={articleId} descriptionId={description} />
    </div>
  );
}

import { type RefObject, useId, useLayoutEffect } from 'react';
import { EntityCard } from './entity-card.tsx';
import styles from './entity-preview.module.css';
import { lineAt, placeCard } from './place-card.ts';
import type { Preview } from './use-preview.ts';

type EntityPreviewProps = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly preview: Preview;
  readonly articleId: string;
};

/**
 * The card beside a link, in the top layer. It takes no focus and stands in no tab order: a reader who tabs through a text
 * passes dozens of names, and Enter on the name leads to the page that holds all the card does.
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
    // From the top of the document, so that the card moves with the text it belongs to.
    card.style.setProperty('--card-left', `${left + window.scrollX}px`);
    card.style.setProperty('--card-top', `${top + window.scrollY}px`);
  }, [box, link, pointerY]);

  // The link is described by the card while it shows; a `title` would show the same words a second time.
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

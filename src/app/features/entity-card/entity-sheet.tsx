import { useId, useLayoutEffect, useRef } from 'react';
import { hiPages } from '../../strings/hi-pages.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import styles from './entity-card.module.css';
import { EntityCard } from './entity-card.tsx';
import { SheetNotice } from './sheet-notice.tsx';
import type { Sheet } from './use-entity-sheet.ts';

type EntitySheetProps = {
  readonly sheet: Sheet;
  readonly articleId: string;
  /** Called after the sheet has closed, in whatever way. */
  readonly onClose: () => void;
};

/** The card of a tapped link, in a sheet at the bottom of the screen. */
export function EntitySheet({ sheet, articleId, onClose }: EntitySheetProps) {
  const { entityCard } = hiPages;
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const descriptionId = useId();

  // With focus on the name, a screen reader starts there.
  useLayoutEffect(() => {
    dialog.current?.showPopover();
    dialog.current?.querySelector('h2')?.focus();
  }, []);

  const ids = { headingId, descriptionId };
  const closeButton = (
    <button type="button" onClick={() => dialog.current?.hidePopover()}>
      {entityCard.close}
    </button>
  );
  return (
    <BottomSheet ref={dialog} aria-labelledby={headingId} aria-describedby={descriptionId} onClose={onClose}>
      <div className={styles.sheet}>
        {sheet.page ? (
          <EntityCard page={sheet.page} articleId={articleId} {...ids}>
            {closeButton}
          </EntityCard>
        ) : (
          <SheetNotice sheet={sheet} {...ids}>
            {closeButton}
          </SheetNotice>
        )}
      </div>
    </BottomSheet>
  );
}

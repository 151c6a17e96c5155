import { useId, useLayoutEffect, useRef } from 'react';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import { EntityCard } from './entity-card.tsx';
import styles from './entity-sheet.module.css';
import { SheetNotice } from './sheet-notice.tsx';
import type { Sheet } from './use-entity-sheet.ts';

type EntitySheetProps = {
  readonly sheet: Sheet;
  readonly articleId: string;
  /** After the sheet has closed, in whatever way. */
  readonly onClose: () => void;
};

/** The card as a sheet at the bottom of the screen. */
export function EntitySheet({ sheet, articleId, onClose }: EntitySheetProps) {
  const { entityCard } = usePageStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const descriptionId = useId();

  // A screen reader starts at the name.
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
      <div className={styles.content}>
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

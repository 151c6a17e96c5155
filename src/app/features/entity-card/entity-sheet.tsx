import { type MouseEvent, useId, useLayoutEffect, useRef } from 'react';
import { usePageStrings } from '../../strings/use-page-strings.ts';
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

/** The card as a sheet at the bottom of the screen. Native and modal: Escape, Android's Back and a tap outside close it. */
export function EntitySheet({ sheet, articleId, onClose }: EntitySheetProps) {
  const { entityCard } = usePageStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const descriptionId = useId();

  // A screen reader starts at the name.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('h2')?.focus();
  }, []);

  const close = () => dialog.current?.close();
  const onClick = ({ target }: MouseEvent) => {
    // A tap on the backdrop is a tap on the dialog itself.
    if (target === dialog.current || (target as Element).closest('a')) close();
  };
  const ids = { headingId, descriptionId };
  const closeButton = (
    <button type="button" className={styles.close} onClick={close}>
      {entityCard.close}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it by keyboard
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={headingId}
      aria-describedby={descriptionId}
      onClose={onClose}
      onClick={onClick}
    >
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
    </dialog>
  );
}

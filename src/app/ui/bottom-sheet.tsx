import type { ComponentProps, FocusEvent, MouseEvent, ToggleEvent } from 'react';
import styles from './bottom-sheet.module.css';

type BottomSheetProps = Omit<ComponentProps<'dialog'>, 'onClose' | 'className'> & {
  /** Called after the sheet has closed, in whatever way. */
  readonly onClose: () => void;
};

/** Closes the sheet on a tap beside it, which hits the dialog itself since that fills the screen, and on a followed link. */
const closeOnClick = ({ currentTarget, target }: MouseEvent<HTMLDialogElement>): void => {
  if (target === currentTarget || (target instanceof Element && target.closest('a'))) currentTarget.hidePopover();
};

/** Closes the sheet when focus moves out of it, as by Tab past its end. */
const closeOnBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDialogElement>): void => {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
};

/**
 * A sheet at the bottom of the screen, opened by `showPopover()` and closed by Escape, Android's Back, a tap beside it, or Tab
 * past its end. It is a popover because a modal dialog makes the whole page inert, which in a long text takes longer than
 * rendering the sheet.
 */
export function BottomSheet({ onClose, children, ...props }: BottomSheetProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the close button serve the keyboard
    <dialog
      {...props}
      popover="auto"
      aria-modal="true"
      className={styles.screen}
      onToggle={({ newState }: ToggleEvent) => newState === 'closed' && onClose()}
      onClick={closeOnClick}
      onBlur={closeOnBlur}
    >
      <div className={styles.sheet}>{children}</div>
    </dialog>
  );
}

import type { ComponentProps, FocusEvent, MouseEvent, ToggleEvent } from 'react';
import styles from './bottom-sheet.module.css';

type BottomSheetProps = Omit<ComponentProps<'dialog'>, 'onClose' | 'className'> & {
  /** After the sheet has closed, in whatever way. */
  readonly onClose: () => void;
};

const closeAt = ({ currentTarget, target }: MouseEvent<HTMLDialogElement>): void => {
  // A tap beside the sheet is a tap on the dialog itself, which fills the screen; a link leads away.
  if (target === currentTarget || (target as Element).closest('a')) currentTarget.hidePopover();
};

const closeWithoutFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDialogElement>): void => {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
};

/**
 * A sheet at the bottom of the screen, opened by `showPopover()`. Escape, Android's Back, a tap beside it and Tab past its end
 * close it. A popover and not a modal dialog: that makes the whole page inert, which for a long text takes longer than to
 * draw the sheet.
 */
export function BottomSheet({ onClose, children, ...props }: BottomSheetProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it by keyboard
    <dialog
      {...props}
      popover="auto"
      aria-modal="true"
      className={styles.screen}
      onToggle={({ newState }: ToggleEvent) => newState === 'closed' && onClose()}
      onClick={closeAt}
      onBlur={closeWithoutFocus}
    >
      <div className={styles.sheet}>{children}</div>
    </dialog>
  );
}

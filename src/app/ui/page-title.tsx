import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type PageTitleProps = {
  readonly children: ReactNode;
  /** One line under the title. */
  readonly note?: ReactNode;
};

/** The `h1` of a page. It can be focused: after a navigation a screen reader starts there. */
export function PageTitle({ children, note }: PageTitleProps) {
  return (
    <header className={styles.title}>
      <h1 tabIndex={-1}>{children}</h1>
      {note ? <p>{note}</p> : null}
    </header>
  );
}

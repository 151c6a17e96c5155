import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type PageTitleProps = {
  readonly children: ReactNode;
  /** A line under the title. */
  readonly note?: ReactNode;
};

/** The one `h1` of a page. It takes focus after a change of page, so that a screen reader starts there. */
export function PageTitle({ children, note }: PageTitleProps) {
  return (
    <header className={styles.title}>
      <h1 tabIndex={-1}>{children}</h1>
      {note ? <p>{note}</p> : null}
    </header>
  );
}

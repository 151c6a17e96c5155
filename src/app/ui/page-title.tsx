import type { ReactNode } from 'react';
import styles from './page-title.module.css';

type PageTitleProps = {
  readonly children: ReactNode;
  /** One line under the title. */
  readonly note?: ReactNode;
  /** Said under the note where the app does not come, on a page that needs it. */
  readonly withoutApp?: ReactNode;
};

/** The `h1` of a page. It can be focused: after a navigation a screen reader starts there. */
export function PageTitle({ children, note, withoutApp }: PageTitleProps) {
  return (
    <header className={styles.title}>
      <h1 tabIndex={-1}>{children}</h1>
      {note ? (
        <p>
          {note}
          {withoutApp ? <span className="without-app">{withoutApp}</span> : null}
        </p>
      ) : null}
    </header>
  );
}

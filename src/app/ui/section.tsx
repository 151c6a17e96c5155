import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  /** Fragment that links to it. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page under a ruled heading. */
export function Section({ id, title, note, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page under a ruled heading. */
export function Section({ title, note, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}

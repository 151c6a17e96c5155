import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  /** Fragment of links to the section. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** A section of a page, under a heading with a rule above. */
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

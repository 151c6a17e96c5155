import type { EventKind } from '#domain/storyline/schema.ts';
import styles from './kind-mark.module.css';

/** The shape of an event's kind: a second sign beside its word, so that nothing is told by colour alone. */
export function KindMark({ kind }: { readonly kind: EventKind }) {
  return <span className={styles.mark} data-kind={kind} aria-hidden="true" />;
}

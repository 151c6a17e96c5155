import type { EventKind } from '#domain/storyline/schema.ts';
import styles from './kind-mark.module.css';

/** Shape of an event's kind. It accompanies the word for the kind, so that kinds are not told apart by colour. */
export function KindMark({ kind }: { readonly kind: EventKind }) {
  return <span className={styles.mark} data-kind={kind} aria-hidden="true" />;
}

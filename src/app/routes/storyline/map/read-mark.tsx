import { usePageStrings } from '../../../strings/use-page-strings.ts';
import styles from './read-mark.module.css';

/** Whether a story was opened on this device; `unknown` while nothing is known of any. */
export type ReadState = 'read' | 'unread' | 'unknown';

/** Says by sign and word whether a story was read. */
export function ReadMark({ state }: { readonly state: ReadState }) {
  const { map } = usePageStrings();
  if (state === 'unknown') return null;
  return (
    <span className={styles.mark} data-state={state}>
      <span aria-hidden="true">{state === 'read' ? '✓' : '○'}</span> {map.readStates[state]}
    </span>
  );
}

import { hiPages } from '../../../strings/hi-pages.ts';
import styles from './read-mark.module.css';

/** Whether a story was opened on this device; `unknown` while none of the running story's stories was. */
export type ReadState = 'read' | 'unread' | 'unknown';

/** Shows by sign and word whether a story was read; nothing when that is unknown. */
export function ReadMark({ state }: { readonly state: ReadState }) {
  const { map } = hiPages;
  if (state === 'unknown') return null;
  return (
    <span className={styles.mark} data-state={state}>
      <span aria-hidden="true">{state === 'read' ? '✓' : '○'}</span> {map.readStates[state]}
    </span>
  );
}

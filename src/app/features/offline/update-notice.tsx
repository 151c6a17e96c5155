import { useState, useSyncExternalStore } from 'react';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './notices.module.css';
import { applyUpdate, isUpdateReady, onUpdateReady } from './worker.ts';

/** Tells that a new version waits. It comes with one tap, or by itself when no page is open; never under a reader. */
export function UpdateNotice() {
  const { update } = usePageStrings();
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false);
  const [later, setLater] = useState(false);
  if (!ready || later) return null;
  return (
    <div role="status" className={styles.update}>
      <p>{update.ready}</p>
      <button type="button" onClick={applyUpdate}>
        {update.apply}
      </button>
      <button type="button" onClick={() => setLater(true)}>
        {update.later}
      </button>
    </div>
  );
}

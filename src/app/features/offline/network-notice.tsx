import { useSyncExternalStore } from 'react';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './notices.module.css';

const subscribe = (notify: () => void): (() => void) => {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
};

/** A quiet sign while the device says it has no network. It only words; no request ever waits for it. */
export function NetworkNotice() {
  const { offline } = usePageStrings();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className={styles.network}>
      {online ? null : <p>{offline.now}</p>}
    </div>
  );
}

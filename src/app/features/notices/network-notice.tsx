import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { STALE_AFTER_MS } from '#domain/offline/stale-after.ts';
import { copyAge } from '../../offline/copy-age.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './notices.module.css';

/** The worker writes what it has just fetched a moment after the page has it. */
const SETTLED_MS = 2_000;

const subscribe = (notify: () => void): (() => void) => {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
};

/**
 * A quiet sign while the device says it has no network, or when what is read is a copy older than a day, with its age. It only
 * words; no request ever waits for it.
 */
export function NetworkNotice() {
  const { offline } = usePageStrings();
  const { pathname } = useLocation();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const [age, setAge] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or another state of the network is looked at anew
  useEffect(() => {
    let wanted = true;
    setAge(null);
    const timer = setTimeout(
      () => void copyAge(window.location.pathname).then((ms) => wanted && setAge(ms)),
      online ? SETTLED_MS : 0,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [pathname, online]);
  const old = age !== null && (age > STALE_AFTER_MS || (!online && age > 60_000)) ? offline.copy(age) : null;
  return (
    <div role="status" className={styles.network}>
      {online && !old ? null : <p>{[online ? null : offline.now, old].filter(Boolean).join(' ')}</p>}
    </div>
  );
}

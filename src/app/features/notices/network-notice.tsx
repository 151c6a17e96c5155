import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { STALE_AFTER_MS } from '#domain/offline/stale-after.ts';
import { optional } from '#domain/values/optional.ts';
import { copyAge } from '../../offline/copy-age.ts';
import { useOnline } from '../../offline/use-online.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import styles from './notices.module.css';

/** The worker copies what it has fetched a moment after the page gets it; in milliseconds. */
const COPIED_AFTER_MS = 2_000;

/** Offline, a copy younger than this is not worth a word; in milliseconds. */
const RECENT_MS = 60_000;

/** Says that the device has no network, and that the page is a stale copy, with its age. It never delays a request. */
export function NetworkNotice() {
  const { offline } = hiPages;
  const { pathname } = useLocation();
  const online = useOnline();
  const [age, setAge] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or a lost or regained network, needs another look
  useEffect(() => {
    let active = true;
    setAge(null);
    const look = () =>
      optional(
        copyAge(window.location.pathname).then((ms) => active && setAge(ms)),
        'age of the copy',
      );
    const timer = setTimeout(look, online ? COPIED_AFTER_MS : 0);
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [pathname, online]);
  const isStale = age !== null && age > (online ? STALE_AFTER_MS : RECENT_MS);
  const stale = isStale ? offline.copy(age) : null;
  return (
    <div role="status" className={styles.network}>
      {online && !stale ? null : <p>{[online ? null : offline.now, stale].filter(Boolean).join(' ')}</p>}
    </div>
  );
}

import { useEffect, useSyncExternalStore } from 'react';
import { applyUpdate, isUpdateReady, onUpdateReady } from '../../offline/register-worker.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { showNotice } from '../../ui/notices.ts';

/** Tells that a new version is there. It comes with one tap, or by itself when no page is open; never under a reader. */
export function UpdateNotice() {
  const { update } = usePageStrings();
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false);
  useEffect(() => {
    if (!ready) return;
    showNotice({
      id: 'update',
      text: update.ready,
      actions: [
        { label: update.apply, run: applyUpdate },
        { label: update.later, run: () => undefined },
      ],
    });
  }, [ready, update]);
  return null;
}

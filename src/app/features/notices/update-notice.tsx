import { useEffect, useSyncExternalStore } from 'react';
import { applyUpdate, isUpdateReady, onUpdateReady } from '../../offline/updates.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { showNotice } from '../../ui/notices.ts';

/** Offers a new version. It is activated by a tap, or by the browser once no page is open; never under a reader. */
export function UpdateNotice() {
  const ready = useSyncExternalStore(onUpdateReady, isUpdateReady, () => false);
  useEffect(() => {
    if (!ready) return;
    showNotice({
      id: 'update',
      text: hiPages.update.ready,
      actions: [
        { label: hiPages.update.apply, run: applyUpdate },
        { label: hiPages.update.later, run: () => undefined },
      ],
    });
  }, [ready]);
  return null;
}

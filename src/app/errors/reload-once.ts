const KEY = 'sandarbh-reloaded';
/** A page that is still broken this soon after a reload is not mended by another. */
const AGAIN_AFTER_MS = 60_000;

/**
 * Loads the current address anew, for a page whose code went with an older deploy; once, so that it never becomes a loop.
 * Without a place to remember that, and without a network, nothing happens.
 */
export function reloadOnce(): void {
  try {
    if (!navigator.onLine || Date.now() - Number(sessionStorage.getItem(KEY)) < AGAIN_AFTER_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  } catch {
    // Blocked storage: the reader has the button.
  }
}

const KEY = 'sandarbh-reloaded';

/** In milliseconds: a page that fails again this soon after a reload needs more than another reload. */
const AGAIN_AFTER_MS = 60_000;

/**
 * Reloads a page whose code is gone, as after a deploy. It is done once, so that there is no loop; without a network, or
 * without sessionStorage to remember the reload, it is not done at all.
 */
export function reloadOnce(): void {
  try {
    if (!navigator.onLine || Date.now() - Number(sessionStorage.getItem(KEY)) < AGAIN_AFTER_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  } catch {
    // sessionStorage is blocked: the reader has the button.
  }
}

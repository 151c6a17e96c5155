/** Set once something was remembered on this device. */
export const HERE_BEFORE_KEY = 'sandarbh-here';

let wanted: Promise<void> | null = null;

/**
 * Waits until what this device remembers can matter: not at all for a reader who was here before, else for the first touch of
 * the page (a click too: a screen reader sends nothing else). Until then there is nothing to restore, and a first visit shall
 * load the story, not the library.
 */
export function whenWanted(): Promise<void> {
  wanted ??= new Promise((resolve) => {
    let here: unknown = navigator.serviceWorker?.controller;
    try {
      here ??= localStorage.getItem(HERE_BEFORE_KEY);
    } catch {
      // Barred: then a touch of the page tells.
    }
    if (here) return resolve();
    // At the end of a touch: what comes at its beginning may put another button under the finger, and the tap is lost.
    for (const type of ['scroll', 'pointerup', 'keyup', 'click']) {
      addEventListener(type, () => resolve(), { once: true });
    }
  });
  return wanted;
}

/** Set once something was remembered on this device. */
export const HERE_BEFORE_KEY = 'sandarbh-here';

/** A touch is answered and drawn within this time; what it brings along must not compete with that. */
const ANSWERED_MS = 150;

let say: () => void;
const wanted = new Promise<void>((resolve) => {
  say = resolve;
});
let listening = false;

/** Says that there is something to tell the reader before they have touched the page. */
export const want = (): void => say();

/**
 * Waits until what is not the story can matter: not at all for a reader who was here before, else for the first touch of the
 * page (a click too: a screen reader sends nothing else), a lost network, or {@link want}. Until then there is nothing to
 * restore and nothing to say, and a first visit shall load the story, not the library.
 */
export function whenWanted(): Promise<void> {
  if (listening) return wanted;
  listening = true;
  let here: unknown = navigator.serviceWorker?.controller;
  try {
    here ??= localStorage.getItem(HERE_BEFORE_KEY);
  } catch {
    // Barred: then a touch of the page tells.
  }
  if (here) {
    say();
    return wanted;
  }
  addEventListener('offline', say, { once: true });
  // At the end of a touch: what comes at its beginning may put another button under the finger, and the tap is lost.
  for (const type of ['scroll', 'pointerup', 'keyup', 'click']) {
    addEventListener(type, () => setTimeout(say, ANSWERED_MS), { once: true });
  }
  return wanted;
}

/** Takes the app away; `null` when the page on the screen is no longer the one that was prerendered. */
let giveUp: (() => void) | null = null;

/** Sets what takes the app away when the page that it was started on breaks, or that there is nothing to go back to. */
export function onFirstPageFault(run: (() => void) | null): void {
  giveUp = run;
}

/**
 * Copies the page's markup, so that a text that can be read is never replaced by an error. It is called while an error view is
 * rendered, when that markup still stands.
 * @returns a function that puts the copy in the app's place, inert and with links that lead on as full loads; `null` when the
 * page was not prerendered.
 */
export function keepPrerendered(): (() => void) | null {
  const end = giveUp;
  const root = end && document.getElementById('root');
  if (!end || !root) return null;
  const copy = Array.from(root.childNodes, (node) => node.cloneNode(true));
  return () => {
    // React may not be taken away while it renders.
    queueMicrotask(() => {
      if (!giveUp) return;
      giveUp = null;
      end();
      // Nothing answers a press any more: see loading.css.
      delete document.documentElement.dataset.stage;
      root.replaceChildren(...copy);
    });
  };
}

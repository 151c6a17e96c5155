import { nameAt } from '#domain/offline/cache-names.ts';
import { BASE_PATH } from '../config/site.ts';

/**
 * The moments at which code comes, after the first paint:
 * - `hydrated`: React has taken over the page.
 * - `loaded`: the window's `load` event.
 * - `engaged`: there is a reader to serve. See {@link watchStages}.
 */
export type Stage = 'hydrated' | 'loaded' | 'engaged';

/** Key in localStorage that is set once something was stored for the reader on this device. */
export const VISITED_KEY = nameAt(BASE_PATH, 'sandarbh-here');

/** Milliseconds in which a touch is answered and painted. Code that the touch brings must not compete with that. */
const ANSWER_MS = 150;

function createGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const gates = { hydrated: createGate(), loaded: createGate(), engaged: createGate() } satisfies Record<Stage, unknown>;

/** Resolves when the page has reached a stage; at once when it was reached before. Never on the server. */
export const reached = (stage: Stage): Promise<void> => gates[stage].opened;

/**
 * Calls a function when the page reaches a stage; soon when it was reached before. What it throws goes to `reportError`: it
 * never hinders what else waits for the stage.
 */
export function onStage(stage: Stage, run: () => void): void {
  reached(stage)
    .then(run)
    .catch((error: unknown) => globalThis.reportError?.(error));
}

/** Says that the page has reached a stage. `<html data-stage>` lists the stages reached, for styles (`loading.css`) and tests. */
export function advance(stage: Stage): void {
  const { dataset } = document.documentElement;
  const seen = dataset.stage?.split(' ') ?? [];
  if (seen.includes(stage)) return;
  dataset.stage = [...seen, stage].join(' ');
  gates[stage].open();
}

function visitedBefore(): boolean {
  if (navigator.serviceWorker?.controller) return true;
  try {
    return localStorage.getItem(VISITED_KEY) !== null;
  } catch {
    // localStorage is blocked: treat this as a first visit.
    return false;
  }
}

/**
 * Watches for `loaded` and `engaged`. A page is engaged at once when the reader was here before; on a first visit at the first
 * touch, key or scroll, or when the network is lost. A new version advances it too (`offline/updates.ts`). Until then a
 * first visit downloads the story alone.
 */
export function watchStages(): void {
  if (document.readyState === 'complete') advance('loaded');
  else addEventListener('load', () => advance('loaded'), { once: true });

  const engage = () => advance('engaged');
  if (visitedBefore()) {
    engage();
    return;
  }
  addEventListener('offline', engage, { once: true });
  // These end a touch: code that came at its beginning could move another button under the finger. A screen reader sends
  // `click` alone.
  for (const type of ['scroll', 'pointerup', 'keyup', 'click']) {
    addEventListener(type, () => setTimeout(engage, ANSWER_MS), { once: true });
  }
}

import type { KeepResult } from '../../reader/saved/save-item.ts';
import { sizeText } from '../../strings/amounts.ts';
import type { KeepStrings } from '../../strings/hi-save.ts';
import { useKeepStrings } from '../../strings/use-save-strings.ts';
import styles from './saving.module.css';
import type { Keeping } from './use-saving.ts';

/** How a saving ended, in words. */
function endOf({ outcome, bytes }: KeepResult, strings: KeepStrings): string {
  const { keeping: words } = strings;
  if (outcome === 'denied') return words.denied;
  if (outcome !== 'whole') return bytes > 0 ? words[outcome](sizeText(bytes, strings)) : words.nothing[outcome];
  // Files are here, but only a worker can open the site without a network.
  return words[navigator.serviceWorker?.controller ? 'whole' : 'wholeHere'](sizeText(bytes, strings));
}

/** How far a saving has come, or how it ended: what happened, what is safe, what to do. */
export function KeepingStatus({ keeping }: { readonly keeping: Keeping }) {
  const strings = useKeepStrings();
  const { keeping: words } = strings;
  const { progress, result, persisted, cancel } = keeping;
  if (progress) {
    return (
      <div className={styles.status} data-keeping="running">
        <progress
          aria-label={words.progress(progress.done, progress.all)}
          value={progress.done}
          max={progress.all || 1}
        />
        <p>{words.progress(progress.done, progress.all)}</p>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  if (!result) return null;
  const { outcome, bytes, listed } = result;
  return (
    <div className={styles.status} role="status" data-keeping={outcome}>
      <p>{endOf(result, strings)}</p>
      {listed || bytes === 0 ? null : <p>{words.notListed}</p>}
      {outcome === 'whole' && persisted !== null ? <p>{persisted ? words.persisted : words.notPersisted}</p> : null}
    </div>
  );
}

import { sizeText } from '../../strings/amounts.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import styles from './keeping.module.css';
import type { Keeping } from './use-keeping.ts';

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
  // Files are here, but only a worker can open the site without a network.
  const said = outcome === 'whole' && !navigator.serviceWorker?.controller ? 'wholeHere' : outcome;
  return (
    <div className={styles.status} role="status" data-keeping={outcome}>
      <p>{said === 'denied' ? words.denied : words[said](sizeText(bytes, strings))}</p>
      {listed || said === 'denied' ? null : <p>{words.notListed}</p>}
      {outcome === 'whole' && persisted !== null ? <p>{persisted ? words.persisted : words.notPersisted}</p> : null}
    </div>
  );
}

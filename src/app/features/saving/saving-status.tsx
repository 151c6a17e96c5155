import type { SaveResult } from '../../reader/saved/create-saving.ts';
import { sizeText } from '../../strings/amounts.ts';
import { hiSave, type SaveStrings } from '../../strings/hi-save.ts';
import quiet from '../../ui/quiet-button.module.css';
import styles from './saving.module.css';
import type { Saving } from './use-saving.ts';

/** Returns the message for the end of saving. */
function endText({ outcome, bytes }: SaveResult, strings: SaveStrings): string {
  const { saving: words } = strings;
  if (outcome === 'denied') return words.denied;
  if (outcome === 'whole') {
    // The files are stored, but only a service worker can open the site without a network.
    return words[navigator.serviceWorker?.controller ? 'whole' : 'wholeHere'](sizeText(bytes, strings));
  }
  // A bug of the app is trouble on the site's side, which is what the words of a failing server say.
  const kind = outcome === 'failed' ? 'server' : outcome;
  return bytes > 0 ? words[kind](sizeText(bytes, strings)) : words.nothing[kind];
}

/** Progress of saving while it runs; afterwards how it ended, what is stored, and what the reader can do. */
export function SavingStatus({ saving }: { readonly saving: Saving }) {
  const strings = hiSave;
  const { saving: words } = strings;
  const { progress, result, persisted, cancel } = saving;
  if (progress) {
    return (
      <div className={styles.status} data-saving="running">
        <progress
          aria-label={words.progress(progress.done, progress.all)}
          value={progress.done}
          max={progress.all || 1}
        />
        <p>{words.progress(progress.done, progress.all)}</p>
        <button className={quiet.button} type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  if (!result) return null;
  const { outcome, bytes, listed } = result;
  return (
    <div className={styles.status} role="status" data-saving={outcome}>
      <p>{endText(result, strings)}</p>
      {listed || bytes === 0 ? null : <p>{words.notListed}</p>}
      {outcome === 'whole' && persisted !== null ? <p>{persisted ? words.persisted : words.notPersisted}</p> : null}
    </div>
  );
}

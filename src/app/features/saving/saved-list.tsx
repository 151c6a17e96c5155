import { useEffect } from 'react';
import { optional } from '#domain/values/optional.ts';
import { savedBytes, savedItems, savedKey } from '../../reader/saved/saved-list.ts';
import { tidySavedItems } from '../../reader/saved/saving.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { loadReader } from '../../reader/store/reader-store.ts';
import { sizeText } from '../../strings/amounts.ts';
import { hiSave } from '../../strings/hi-save.ts';
import quiet from '../../ui/quiet-button.module.css';
import { Section } from '../../ui/section.tsx';
import { OrphansNotice } from './orphans-notice.tsx';
import styles from './saved-list.module.css';
import { SavedRow } from './saved-row.tsx';

/** The stories and running stories that the reader saved, and the space that they take. */
export function SavedList() {
  const { saved, status } = useReaderState();
  const strings = hiSave;
  const items = savedItems(saved);
  useEffect(() => {
    optional(tidySavedItems(), 'saved files');
  }, []);
  const isUnknown = status.saved !== 'known';
  return (
    <Section title={strings.saved.title}>
      {status.saved === 'silent' ? (
        <div className={styles.notice} role="status">
          <p>{strings.saved.silent}</p>
          <button className={quiet.button} type="button" onClick={() => optional(loadReader(), "reader's data")}>
            {strings.saved.lookAgain}
          </button>
        </div>
      ) : null}
      {items.length === 0 ? (
        <p>{isUnknown ? null : strings.saved.none}</p>
      ) : (
        <>
          <p>{strings.saved.total(sizeText(savedBytes(saved), strings))}</p>
          <ul className={styles.list}>
            {items.map((item) => (
              <SavedRow key={savedKey(item)} item={item} />
            ))}
          </ul>
        </>
      )}
      {isUnknown ? null : <OrphansNotice />}
    </Section>
  );
}

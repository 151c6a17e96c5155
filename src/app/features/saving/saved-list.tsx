import { savedBytes, savedItems, savedKey } from '../../reader/saved/saved-list.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { sizeText } from '../../strings/amounts.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { Section } from '../../ui/section.tsx';
import styles from './saved-list.module.css';
import { SavedRow } from './saved-row.tsx';

/** The stories and running stories that the reader saved, and the space that they take. */
export function SavedList() {
  const { saved } = useReaderState();
  const strings = hiSave;
  const items = savedItems(saved);
  return (
    <Section title={strings.saved.title}>
      {items.length === 0 ? (
        <p>{strings.saved.none}</p>
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
    </Section>
  );
}

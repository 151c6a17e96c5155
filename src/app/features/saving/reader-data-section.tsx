import { type ChangeEvent, useId, useState } from 'react';
import { optional } from '#domain/values/optional.ts';
import { exportReaderData, type ImportResult, importReaderData } from '../../reader/data-file/transfer-reader-data.ts';
import { hiSave, type SaveStrings } from '../../strings/hi-save.ts';
import { Section } from '../../ui/section.tsx';
import styles from './reader-data-section.module.css';

/** In milliseconds: by then the browser has read the file. */
const REVOKE_AFTER_MS = 10_000;

function resultText(result: ImportResult, { readerData }: SaveStrings): string {
  if (!result.ok) {
    return { 'not-ours': readerData.notOurs, newer: readerData.newer, 'too-large': readerData.tooLarge }[result.error];
  }
  const text = readerData.imported(result.saved, result.positions);
  return result.stored ? text : `${text} ${readerData.notStored}`;
}

/** Exports the reader's data as a file, and imports such a file. */
export function ReaderDataSection() {
  const strings = hiSave;
  const { readerData } = strings;
  const input = useId();
  const [message, setMessage] = useState<string | null>(null);

  const download = async () => {
    const file = await exportReaderData();
    if (!file) {
      setMessage(readerData.silent);
      return;
    }
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = readerData.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  };
  const importFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setMessage(resultText(await importReaderData(file), strings));
  };

  return (
    <Section title={readerData.title} note={readerData.note}>
      <div className={styles.ways}>
        <button type="button" onClick={() => optional(download(), 'export')}>
          {readerData.export}
        </button>
        <label className={styles.file} htmlFor={input}>
          {readerData.import}
          <input
            id={input}
            type="file"
            accept="application/json,.json"
            onClick={({ currentTarget }) => {
              // Without this, choosing the same file again fires no change event.
              currentTarget.value = '';
            }}
            onChange={(event) => optional(importFile(event), 'import')}
          />
        </label>
      </div>
      <p role="status">{message}</p>
    </Section>
  );
}

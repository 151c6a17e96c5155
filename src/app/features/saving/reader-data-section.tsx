import { type ChangeEvent, useId, useState } from 'react';
import { exportOwnData, type ImportResult, importOwnData } from '../../reader/data-file/transfer-reader-data.ts';
import type { KeepStrings } from '../../strings/hi-save.ts';
import { useKeepStrings } from '../../strings/use-save-strings.ts';
import { Section } from '../../ui/section.tsx';
import styles from './reader-data-section.module.css';

function wording(result: ImportResult, { ownData }: KeepStrings): string {
  if (!result.ok) {
    return { 'not-ours': ownData.notOurs, newer: ownData.newer, 'too-large': ownData.tooLarge }[result.fault];
  }
  const said = ownData.imported(result.saved, result.places);
  return result.stored ? said : `${said} ${ownData.notKept}`;
}

/** Takes everything the reader owns out into one file, and in from one. */
export function OwnDataSection() {
  const strings = useKeepStrings();
  const { ownData } = strings;
  const input = useId();
  const [said, setSaid] = useState<string | null>(null);

  const save = async () => {
    const url = URL.createObjectURL(await exportOwnData());
    const link = document.createElement('a');
    link.href = url;
    link.download = ownData.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setSaid(wording(await importOwnData(file), strings));
  };

  return (
    <Section title={ownData.title} note={ownData.note}>
      <div className={styles.ways}>
        <button type="button" onClick={() => void save()}>
          {ownData.export}
        </button>
        <label className={styles.file} htmlFor={input}>
          {ownData.import}
          <input
            id={input}
            type="file"
            accept="application/json,.json"
            onClick={({ currentTarget }) => {
              // The same file may be chosen twice.
              currentTarget.value = '';
            }}
            onChange={(event) => void take(event)}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}

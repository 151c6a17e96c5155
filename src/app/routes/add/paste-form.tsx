import { useDeferredValue, useMemo, useState } from 'react';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { useAddStrings } from '../../strings/use-add-strings.ts';
import action from '../../ui/main-action.module.css';
import styles from './add-page.module.css';
import { readPasted } from './read-pasted.ts';
import { StoryPreview } from './story-preview.tsx';

type PasteFormProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly headlines: Headlines | null;
  /** The device had no room for the last text. */
  readonly full: boolean;
  readonly onKeep: (headline: string) => void;
};

/** More than this is no story, and would keep a phone busy. */
const MAX_LENGTH = 200_000;

/** The box to paste into, and what the text turned out to be. */
export function PasteForm({ text, onChange, headlines, full, onKeep }: PasteFormProps) {
  const words = useAddStrings();
  const settled = useDeferredValue(text);
  const [headline, setHeadline] = useState<string | null>(null);
  const read = useMemo(() => (settled.trim() ? readPasted(settled, headlines) : null), [settled, headlines]);
  const title = headline ?? (read?.kind === 'story' ? read.headline : '');
  return (
    <>
      <div className={styles.form}>
        <label htmlFor="paath">{words.field}</label>
        <textarea
          id="paath"
          rows={8}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={({ target }) => {
            onChange(target.value);
            setHeadline(null);
          }}
        />
      </div>
      {full ? <p role="alert">{words.full}</p> : null}
      {read?.kind === 'refused' ? (
        <p role="alert">
          {words.refused(read.line)} {read.message}
        </p>
      ) : null}
      {read?.kind === 'story' ? (
        <>
          <div className={styles.form}>
            <label htmlFor="sheershak">{read.proposed ? words.headlineProposed : words.headline}</label>
            <input id="sheershak" value={title} onChange={({ target }) => setHeadline(target.value)} />
          </div>
          <p>
            <button
              className={action.button}
              type="button"
              disabled={title.trim() === ''}
              onClick={() => onKeep(title.trim())}
            >
              {words.keep}
            </button>
          </p>
          <StoryPreview text={settled} headline={title} headlines={headlines} />
        </>
      ) : null}
    </>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { optional } from '#domain/values/optional.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import action from '../../ui/main-action.module.css';
import styles from './add-page.module.css';
import { readPasted } from './read-pasted.ts';
import { StoryPreview } from './story-preview.tsx';

type PasteFormProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly headlines: Headlines | null;
  /** Whether the last text could not be stored. */
  readonly full: boolean;
  readonly onSave: (headline: string) => Promise<void>;
};

/** In characters. No story is longer, and parsing more would block a phone. */
const MAX_LENGTH = 200_000;

/** Text box for a pasted story, with its preview or the reason why it was refused. */
export function PasteForm({ text, onChange, headlines, full, onSave }: PasteFormProps) {
  const words = hiAdd;
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
              onClick={() => optional(onSave(title.trim()), 'save an added story')}
            >
              {words.save}
            </button>
          </p>
          <StoryPreview text={settled} headline={title} headlines={headlines} />
        </>
      ) : null}
    </>
  );
}

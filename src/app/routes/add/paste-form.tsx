import { useDeferredValue, useState } from 'react';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { optional } from '#domain/values/optional.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import action from '../../ui/main-action.module.css';
import styles from './add-page.module.css';
import { StoryPreview } from './story-preview.tsx';
import { type Pasted, usePasted } from './use-pasted.ts';

type PasteFormProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly headlines: Headlines | null;
  /** Whether the text came from another app or by a link, and not from the reader. */
  readonly isShared: boolean;
  /** Whether the last text could not be stored. */
  readonly full: boolean;
  readonly onSave: (headline: string) => Promise<void>;
};

/** Says why a text is not shown as a story; `null` for one that is, and while it is being read. */
function problemOf(read: Pasted | null): string | null {
  const words = hiAdd;
  if (read?.kind === 'refused') return `${words.refused(read.line)} ${words.refusals[read.code]}`;
  if (read?.kind === 'too-long') return words.tooLong;
  return read?.kind === 'slow' || read?.kind === 'failed' ? words[read.kind] : null;
}

/** Text box for a pasted story, with its preview or the reason why it was refused. */
export function PasteForm({ text, onChange, headlines, isShared, full, onSave }: PasteFormProps) {
  const words = hiAdd;
  const settled = useDeferredValue(text);
  const [headline, setHeadline] = useState<string | null>(null);
  const read = usePasted(settled, headlines);
  const problem = problemOf(read);
  const story = read?.kind === 'story' ? read : null;
  const title = headline ?? story?.headline ?? '';
  // What cannot be read here and now can be kept all the same, and be read another day.
  const canSave = read !== null && read.kind !== 'refused';
  return (
    <>
      {isShared ? <p className={styles.added}>{words.shared}</p> : null}
      <div className={styles.form}>
        <label htmlFor="paath">{words.field}</label>
        <textarea
          id="paath"
          rows={8}
          value={text}
          onChange={({ target }) => {
            onChange(target.value);
            setHeadline(null);
          }}
        />
      </div>
      {full ? <p role="alert">{words.full}</p> : null}
      {problem ? <p role="alert">{problem}</p> : null}
      {canSave ? (
        <>
          <div className={styles.form}>
            <label htmlFor="sheershak">{story?.proposed ? words.headlineProposed : words.headline}</label>
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
        </>
      ) : null}
      {story ? <StoryPreview read={story} headline={title} from={isShared ? words.notOurs : words.addedByYou} /> : null}
    </>
  );
}

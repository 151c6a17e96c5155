import type { Headlines } from '#domain/page-data/headlines.ts';
import { optional } from '#domain/values/optional.ts';
import type { AddedStory as Story } from '../../reader/added/added-part.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import action from '../../ui/main-action.module.css';
import styles from './add-page.module.css';
import { StoryPreview } from './story-preview.tsx';
import { usePasted } from './use-pasted.ts';

type AddedStoryProps = {
  readonly story: Story;
  readonly headlines: Headlines | null;
  readonly onRemove: () => Promise<unknown>;
};

/** A story that the reader added, with a button that deletes it. A text that cannot be read as a story is shown as it is. */
export function AddedStory({ story: { headline, text }, headlines, onRemove }: AddedStoryProps) {
  const words = hiAdd;
  const read = usePasted(text, headlines);
  if (!read) return null;
  const remove = (
    <p>
      <button className={action.button} type="button" onClick={() => optional(onRemove(), 'delete an added story')}>
        {words.remove}
      </button>
    </p>
  );
  if (read.kind === 'story') {
    return (
      <StoryPreview read={read} headline={headline} from={words.addedByYou}>
        {remove}
      </StoryPreview>
    );
  }
  return (
    <article className={styles.story}>
      <p className={styles.added}>{words.addedByYou}</p>
      <h2>{headline}</h2>
      {remove}
      <p className={styles.raw}>{text}</p>
    </article>
  );
}

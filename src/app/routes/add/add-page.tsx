import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import quiet from '../../ui/quiet-button.module.css';
import styles from './add-page.module.css';
import { AddedStory } from './added-story.tsx';
import { AddedStoryList } from './added-story-list.tsx';
import { PasteForm } from './paste-form.tsx';
import { SharedTextList } from './shared-text-list.tsx';
import { useAddedStories } from './use-added-stories.ts';
import { useSharedText } from './use-shared-text.ts';

/** Page where a reader adds a story, pasted or shared by another app. The text never leaves the device. */
export function AddPage() {
  const words = hiAdd;
  const [params, setParams] = useSearchParams();
  const { stories, status, save, remove, full } = useAddedStories();
  const [text, setText] = useState('');
  const { waiting, isShared, discard, discardWaiting } = useSharedText(setText);
  const id = params.get('k');
  const shown = stories.find((story) => story.id === id) ?? null;
  const needsHeadlines = shown !== null || text.trim() !== '';
  const { data: headlines = null } = useQuery({ ...dataQuery('headlines'), enabled: needsHeadlines });

  const saveText = async (headline: string) => {
    const story = await save(headline, text);
    if (!story) return;
    await discard();
    setText('');
    setParams({ k: story.id }, { replace: isShared });
  };
  const throwAway = async () => {
    await discard();
    setText('');
    setParams({}, { replace: true });
  };

  return (
    <div className={styles.page}>
      <PageHead title={words.title} description={words.note} path={paths.add()} />
      <PageTitle note={words.note} withoutApp={words.withoutApp}>
        {words.title}
      </PageTitle>
      {shown ? (
        <AddedStory
          key={shown.id}
          story={shown}
          headlines={headlines}
          onRemove={async () => {
            await remove(shown.id);
            setParams({}, { replace: true });
          }}
        />
      ) : (
        <PasteForm
          text={text}
          onChange={setText}
          headlines={headlines}
          isShared={isShared}
          full={full}
          onSave={saveText}
        />
      )}
      {isShared ? (
        <p>
          <button
            className={quiet.button}
            type="button"
            onClick={() => optional(throwAway(), 'throw away a shared text')}
          >
            {words.discard}
          </button>
        </p>
      ) : null}
      {status === 'silent' ? <p role="status">{words.silent}</p> : null}
      <SharedTextList texts={waiting} onDiscardAll={() => optional(discardWaiting(), 'throw away shared texts')} />
      <AddedStoryList stories={stories} />
    </div>
  );
}

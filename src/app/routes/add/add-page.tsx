import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { joinShared } from '#domain/offline/shared-text.ts';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hiAdd } from '../../strings/hi-add.ts';
import action from '../../ui/main-action.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './add-page.module.css';
import { AddedStoryList } from './added-story-list.tsx';
import { PasteForm } from './paste-form.tsx';
import { StoryPreview } from './story-preview.tsx';
import { useAddedStories } from './use-added-stories.ts';

/** Page where a reader adds a story, pasted or shared by another app. The text never leaves the device. */
export function AddPage() {
  const words = hiAdd;
  const [params, setParams] = useSearchParams();
  const { stories, save, remove, full } = useAddedStories();
  const [text, setText] = useState('');
  const id = params.get('k');
  const shown = stories?.find((story) => story.id === id) ?? null;
  const needsHeadlines = shown !== null || text.trim() !== '';
  const { data: headlines = null } = useQuery({ ...dataQuery('headlines'), enabled: needsHeadlines });

  // The prerendered page does not know the query of its address, so a share is read after hydration.
  useEffect(() => {
    const shared = joinShared(params);
    if (shared) setText(shared);
  }, [params]);

  const saveText = async (headline: string) => {
    const story = await save(headline, text);
    if (!story) return;
    setText('');
    setParams({ k: story.id });
  };

  return (
    <div className={styles.page}>
      <PageHead title={words.title} description={words.note} path={paths.add()} />
      <PageTitle note={words.note}>{words.title}</PageTitle>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      {shown ? (
        <StoryPreview key={shown.id} text={shown.text} headline={shown.headline} headlines={headlines}>
          <p>
            <button
              className={action.button}
              type="button"
              onClick={() => {
                optional(remove(shown.id), 'delete an added story');
                setParams({}, { replace: true });
              }}
            >
              {words.remove}
            </button>
          </p>
        </StoryPreview>
      ) : (
        <PasteForm text={text} onChange={setText} headlines={headlines} full={full} onSave={saveText} />
      )}
      <AddedStoryList stories={stories} />
    </div>
  );
}

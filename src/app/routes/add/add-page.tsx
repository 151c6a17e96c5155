import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '#domain/pages.ts';
import { dataQuery } from '../../data/data-query.ts';
import { useAddStrings } from '../../strings/use-add-strings.ts';
import action from '../../ui/main-action.module.css';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './add-page.module.css';
import { OwnStoryList } from './own-story-list.tsx';
import { PasteForm } from './paste-form.tsx';
import { StoryPreview } from './story-preview.tsx';
import { useOwnStories } from './use-own-stories.ts';

/** What another app shared: its title and text, one above the other. */
const sharedText = (params: URLSearchParams): string =>
  [params.get('title'), params.get('text'), params.get('url')].filter((part) => part).join('\n\n');

/** A text that a reader brings, pasted or shared: read on this device, kept in the reader's own library. */
export function AddPage() {
  const words = useAddStrings();
  const [params, setParams] = useSearchParams();
  const { stories, keep, drop, full } = useOwnStories();
  const [text, setText] = useState('');
  const id = params.get('k');
  const kept = stories?.find((story) => story.id === id) ?? null;
  const wantsHeadlines = kept !== null || text.trim() !== '';
  const { data: headlines = null } = useQuery({ ...dataQuery('headlines'), enabled: wantsHeadlines });

  // A share comes by the address, which the prerendered page does not know.
  useEffect(() => {
    const shared = sharedText(params);
    if (shared) setText(shared);
  }, [params]);

  const keepText = async (headline: string) => {
    const story = await keep(headline, text);
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
      {kept ? (
        <StoryPreview key={kept.id} text={kept.text} headline={kept.headline} headlines={headlines}>
          <p>
            <button
              className={action.button}
              type="button"
              onClick={() => {
                drop(kept.id);
                setParams({}, { replace: true });
              }}
            >
              {words.drop}
            </button>
          </p>
        </StoryPreview>
      ) : (
        <PasteForm text={text} onChange={setText} headlines={headlines} full={full} onKeep={keepText} />
      )}
      <OwnStoryList stories={stories} />
    </div>
  );
}

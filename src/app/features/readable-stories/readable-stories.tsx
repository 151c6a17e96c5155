import { useQuery } from '@tanstack/react-query';
import { agoText, sizeText } from '../../strings/amounts.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { StoryCard } from '../../ui/story-card.tsx';
import styles from './readable-stories.module.css';

/** Lists the stories that can be read without a network, with the size and age of each copy. */
export function ReadableStories() {
  const { library } = hiPages;
  const strings = hiSave;
  const { data } = useQuery({
    queryKey: ['readable-stories'],
    queryFn: async () => (await import('../../offline/readable-stories.ts')).readableStories(),
    staleTime: 0,
    gcTime: 0,
  });
  if (!data) return <p aria-live="polite">{library.reading}</p>;
  if (!data.available) return <p>{strings.readable.unavailable}</p>;
  if (data.stories.length === 0) return <p>{strings.readable.empty}</p>;
  const now = Date.now();
  return (
    <>
      <p aria-live="polite">{strings.readable.count(data.stories.length)}</p>
      <ul className={styles.list}>
        {data.stories.map((story) => (
          <li key={story.id}>
            <StoryCard story={story}>
              <p className={styles.copy}>
                {strings.readable.copy(
                  sizeText(story.bytes, strings),
                  story.at === null ? strings.justNow : agoText(now - story.at, strings),
                )}
              </p>
            </StoryCard>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Card } from '#domain/article/card.ts';
import type { StoryTie } from '#domain/page-data/story-map.ts';
import { paths } from '#domain/pages.ts';
import { hi } from '../../../strings/hi.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { reasonText } from '../../../strings/reason-text.ts';
import { PageLink } from '../../../ui/links.tsx';
import { StoryCard } from '../../../ui/story-card.tsx';
import styles from './map-list.module.css';
import { ReadMark, type ReadState } from './read-mark.tsx';

type MapListProps = {
  /** In the order of their dates, oldest first. */
  readonly stories: readonly Card[];
  readonly ties: readonly StoryTie[];
  readonly readState: (id: string) => ReadState;
};

type TieLineProps = { readonly story: Card; readonly earlier: Card; readonly tie: StoryTie };

/** Names the earlier story that a story is tied to, and the reason. An explainer has no date to compare. */
function TieLine({ story, earlier, tie }: TieLineProps) {
  const strings = hi;
  const { map } = hiPages;
  const { kind, date, place } = story;
  return (
    <p className={styles.tie}>
      {map.tiedTo} <PageLink to={paths.article(earlier.id)}>{earlier.headline}</PageLink>
      <span>{reasonText({ ...tie, story: earlier }, { place, date: kind === 'news' ? date : null }, strings)}</span>
    </p>
  );
}

/** List of the stories by date, each with the earlier story it is tied to. It says in words all that the drawing shows. */
export function MapList({ stories, ties, readState }: MapListProps) {
  return (
    <ol className={styles.list}>
      {stories.map((story) => {
        const tie = ties.find(({ to }) => to === story.id);
        const earlier = stories.find(({ id }) => id === tie?.from);
        return (
          <li key={story.id} data-read={readState(story.id)}>
            <StoryCard story={story} size="small">
              <p className={styles.read}>
                <ReadMark state={readState(story.id)} />
              </p>
              {tie && earlier ? <TieLine story={story} earlier={earlier} tie={tie} /> : null}
            </StoryCard>
          </li>
        );
      })}
    </ol>
  );
}

import { useEffect, useState } from 'react';
import type { OwnStory } from '../../reader/own-story.ts';
import { dropOwnStory, keepOwnStory, readOwnStories } from './own-stories.ts';

/** The reader's own texts and the ways to change them. `stories` is `null` until they are known. */
export function useOwnStories() {
  const [stories, setStories] = useState<readonly OwnStory[] | null>(null);
  const [full, setFull] = useState(false);
  useEffect(() => void readOwnStories().then(setStories), []);
  return {
    stories,
    /** The device had no room for the last one. */
    full,
    keep: async (headline: string, text: string): Promise<OwnStory | null> => {
      const keptAt = Date.now();
      const story: OwnStory = { id: keptAt.toString(36), headline, text, keptAt };
      const done = await keepOwnStory(story);
      setFull(!done);
      setStories(await readOwnStories());
      return done ? story : null;
    },
    drop: (id: string) => void dropOwnStory(id).then(readOwnStories).then(setStories),
  };
}

import { useEffect, useState } from 'react';
import { optional } from '#domain/values/optional.ts';
import {
  type AddedStory,
  readAddedStories,
  removeAddedStory,
  saveAddedStory,
} from '../../reader/added/added-stories.ts';

/**
 * The stories that the reader added, and functions that change the list.
 * @returns `stories` is `null` until storage has answered; `full` is true when the last one could not be stored.
 */
export function useAddedStories() {
  const [stories, setStories] = useState<readonly AddedStory[] | null>(null);
  const [full, setFull] = useState(false);
  useEffect(() => {
    optional(readAddedStories().then(setStories), 'list of added stories');
  }, []);
  return {
    stories,
    full,
    /** Saves a story; resolves to `null` when it could not be stored. */
    save: async (headline: string, text: string): Promise<AddedStory | null> => {
      const now = Date.now();
      const story: AddedStory = { id: now.toString(36), headline, text, keptAt: now };
      const stored = await saveAddedStory(story);
      setFull(!stored);
      setStories(await readAddedStories());
      return stored ? story : null;
    },
    remove: async (id: string): Promise<void> => {
      await removeAddedStory(id);
      setStories(await readAddedStories());
    },
  };
}

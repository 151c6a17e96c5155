import { useEffect, useRef, useState } from 'react';
import { optional } from '#domain/values/optional.ts';
import { newId } from '#web/new-id.ts';
import type { AddedStory } from '../../reader/added/added-part.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { changeReader, loadReader } from '../../reader/store/reader-store.ts';

/**
 * The stories that the reader added, and functions that change the list.
 * @returns `stories` are those known so far, and `status` says whether these are all; `full` is true when the last one could not
 * be stored.
 */
export function useAddedStories() {
  const { added, status } = useReaderState();
  const [full, setFull] = useState(false);
  /** The last story that could not be stored at once: pressing again must not make two of it. */
  const unstored = useRef<AddedStory | null>(null);
  useEffect(() => {
    optional(loadReader(['added']), 'list of added stories');
  }, []);
  return {
    stories: added,
    status: status.added,
    full,
    /** Saves a story; resolves to `null` when it could not be stored. */
    save: async (headline: string, text: string): Promise<AddedStory | null> => {
      const now = Date.now();
      const id = unstored.current?.text === text ? unstored.current.id : newId(now);
      const story: AddedStory = { id, headline, text, keptAt: now };
      const stored = await changeReader({ part: 'added', change: { type: 'add', story } });
      setFull(!stored);
      unstored.current = stored ? null : story;
      return stored ? story : null;
    },
    remove: (id: string): Promise<boolean> => changeReader({ part: 'added', change: { type: 'delete', id } }),
  };
}

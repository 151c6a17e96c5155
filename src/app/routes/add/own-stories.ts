import * as v from 'valibot';
import { type OwnStory, OwnStorySchema } from '../../reader/own-story.ts';
import { readStored, writeStored } from '../../reader/storage.ts';

const KEY = 'own-stories';

/** The texts that a reader brought, newest first; a spoilt one is left out. */
export async function readOwnStories(): Promise<OwnStory[]> {
  const stored = await readStored(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const parsed = v.safeParse(OwnStorySchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * Keeps a text, in place of an older one with the same id.
 * @returns whether there was room for it.
 */
export async function keepOwnStory(story: OwnStory): Promise<boolean> {
  const others = (await readOwnStories()).filter(({ id }) => id !== story.id);
  return writeStored(KEY, [story, ...others]);
}

/** Takes a text away. */
export async function dropOwnStory(id: string): Promise<boolean> {
  const left = (await readOwnStories()).filter((story) => story.id !== id);
  return writeStored(KEY, left);
}

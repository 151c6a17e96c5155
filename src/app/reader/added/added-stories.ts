import * as v from 'valibot';
import { readStored, writeStored } from '../store/storage.ts';

/** A story that the reader pasted or shared into the app. It stays on the device, apart from the publisher's stories. */
const AddedStorySchema = v.object({
  id: v.string(),
  headline: v.string(),
  /** The text as it was pasted. It is parsed each time it is shown, so that a better importer improves it. */
  text: v.string(),
  /** When it was saved, in milliseconds since 1970. */
  keptAt: v.number(),
});
export type AddedStory = v.InferOutput<typeof AddedStorySchema>;

/** Key in storage. Readers' devices hold it: it must not change, nor must the names in {@link AddedStorySchema}. */
const KEY = 'own-stories';

/** Returns the added stories, newest first; an invalid one is left out. */
export async function readAddedStories(): Promise<AddedStory[]> {
  const stored = await readStored(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const parsed = v.safeParse(AddedStorySchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * Saves a story in place of an older one with the same id.
 * @returns whether it was stored; `false` when storage is full, blocked or missing.
 */
export async function saveAddedStory(story: AddedStory): Promise<boolean> {
  const others = (await readAddedStories()).filter(({ id }) => id !== story.id);
  return writeStored(KEY, [story, ...others]);
}

/**
 * Deletes a story.
 * @returns whether the shorter list was stored.
 */
export async function removeAddedStory(id: string): Promise<boolean> {
  const left = (await readAddedStories()).filter((story) => story.id !== id);
  return writeStored(KEY, left);
}

import * as v from 'valibot';
import type { Part } from '../store/part.ts';

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

/** What can happen to this part. */
export const AddedChangeSchema = v.variant('type', [
  v.object({ type: v.literal('add'), story: AddedStorySchema }),
  v.object({ type: v.literal('delete'), id: v.string() }),
  /** Stories that an older version put aside. */
  v.object({ type: v.literal('merge'), stories: v.pipe(v.unknown(), v.transform(readAdded)) }),
]);
type AddedChange = v.InferOutput<typeof AddedChangeSchema>;

function readAdded(stored: unknown): readonly AddedStory[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const parsed = v.safeParse(AddedStorySchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}

function applyChange(stories: readonly AddedStory[], change: AddedChange): readonly AddedStory[] {
  if (change.type === 'delete') return stories.filter(({ id }) => id !== change.id);
  const added = change.type === 'add' ? [change.story] : change.stories;
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...stories.filter(({ id }) => !ids.has(id))].sort((a, b) => b.keptAt - a.keptAt);
}

/** The stories that the reader added, newest first, as a part of the reader's data. */
export const addedPart: Part<readonly AddedStory[], AddedChange> = {
  // Readers' devices hold this key, as they do the names in the schema.
  key: 'own-stories',
  read: readAdded,
  apply: applyChange,
  slot: () => null,
};

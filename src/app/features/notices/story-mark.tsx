import { getOwn } from '#domain/values/get-own.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { hiSave } from '../../strings/hi-save.ts';

/** Says on a story's card whether it was read on this device, or begun. */
export function StoryMark({ story }: { readonly story: string }) {
  const { readMark } = hiSave;
  const entry = getOwn(useReaderState().log, story);
  if (!entry) return null;
  if (entry.readAt !== undefined) return <span data-read="read">{`, ${readMark.read}`}</span>;
  return entry.place ? <span data-read="begun">{`, ${readMark.begun}`}</span> : null;
}

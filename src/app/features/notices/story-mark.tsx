import { getOwn } from '#domain/values/get-own.ts';
import { useReaderState } from '../../reader/use-reader-state.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';

/** Whether a story was read on this device, begun, or neither. */
export function StoryMark({ story }: { readonly story: string }) {
  const { readMark } = useKeepStrings();
  const entry = getOwn(useReaderState().log, story);
  if (!entry) return null;
  if (entry.readAt !== undefined) return <span data-read="read">{`, ${readMark.read}`}</span>;
  return entry.place ? <span data-read="begun">{`, ${readMark.begun}`}</span> : null;
}

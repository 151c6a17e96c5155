import { ownValue } from '#domain/values/own-value.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { useKeepStrings } from '../../strings/use-save-strings.ts';

/** Whether a story was read on this device, begun, or neither. */
export function StoryMark({ story }: { readonly story: string }) {
  const { readMark } = useKeepStrings();
  const entry = ownValue(useReaderState().log, story);
  if (!entry) return null;
  if (entry.readAt !== undefined) return <span data-read="read">{`, ${readMark.read}`}</span>;
  return entry.place ? <span data-read="begun">{`, ${readMark.begun}`}</span> : null;
}

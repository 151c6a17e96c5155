import { useEffect } from 'react';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { followSoon } from '../../reader/followed/follow-storyline.ts';

/** What serves the reader of a running story: follows it from now on, saves it whole. */
export function StorylineTools({ id, tapped }: { readonly id: string; readonly tapped: boolean }) {
  useEffect(() => followSoon(id), [id]);
  return <SavePanel kind="storyline" id={id} article={null} tapped={tapped} />;
}

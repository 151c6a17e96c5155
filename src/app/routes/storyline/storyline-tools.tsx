import { useEffect } from 'react';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { followSoon } from '../../reader/followed/follow-storyline.ts';

/** Reader's tools of a running story, loaded at the stage `engaged`: follows the story from now on and saves it whole. */
export function StorylineTools({ id, tapped }: { readonly id: string; readonly tapped: boolean }) {
  useEffect(() => followSoon(id), [id]);
  return <SavePanel kind="storyline" id={id} article={null} tapped={tapped} />;
}

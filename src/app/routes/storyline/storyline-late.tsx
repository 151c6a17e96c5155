import { useEffect } from 'react';
import { SavePanel } from '../../features/saving/save-panel.tsx';
import { followSoon } from '../../reader/followed/follow-storyline.ts';

/** What a running story gets once it can be read: it is followed from now on, and can be saved whole. */
export function StorylineLate({ id, tapped }: { readonly id: string; readonly tapped: boolean }) {
  useEffect(() => followSoon(id), [id]);
  return <SavePanel kind="storyline" id={id} article={null} tapped={tapped} />;
}

import { useEffect } from 'react';
import { KeepPanel } from '../../features/library/keep-panel.tsx';
import { followSoon } from '../../features/whats-new/follow-storyline.ts';

/** What serves the reader of a running story: follows it from now on, saves it whole. */
export function StorylineTools({ id, tapped }: { readonly id: string; readonly tapped: boolean }) {
  useEffect(() => followSoon(id), [id]);
  return <KeepPanel kind="storyline" id={id} article={null} tapped={tapped} />;
}

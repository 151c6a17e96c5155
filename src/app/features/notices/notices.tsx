import { type ComponentType, startTransition, useEffect } from 'react';
import { NetworkNotice } from './network-notice.tsx';
import { NoticeStack } from './notice-stack.tsx';
import { StoryMark } from './story-mark.tsx';
import { UpdateNotice } from './update-notice.tsx';

type NoticesProps = {
  /** Takes the mark that cards wear from now on. */
  readonly onMark: (mark: () => ComponentType<{ readonly story: string }>) => void;
};

/** What the app has to say beside the page: of the network, of new versions, of what was read here. */
export function Notices({ onMark }: NoticesProps) {
  // Every card is drawn anew.
  useEffect(() => startTransition(() => onMark(() => StoryMark)), [onMark]);
  return (
    <>
      <NetworkNotice />
      <UpdateNotice />
      <NoticeStack />
    </>
  );
}

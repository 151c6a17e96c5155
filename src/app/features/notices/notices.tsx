import { type ComponentType, startTransition, useEffect } from 'react';
import { NetworkNotice } from './network-notice.tsx';
import { NoticeStack } from './notice-stack.tsx';
import { StoryMark } from './story-mark.tsx';
import { UpdateNotice } from './update-notice.tsx';

type NoticesProps = {
  /** Receives the component that story cards show from now on. */
  readonly onMark: (mark: () => ComponentType<{ readonly story: string }>) => void;
};

/** What the app tells beside the page: network, new versions, notices of other features, and marks on story cards. */
export function Notices({ onMark }: NoticesProps) {
  // As a transition, since every card on the page is rendered again.
  useEffect(() => startTransition(() => onMark(() => StoryMark)), [onMark]);
  return (
    <>
      <NetworkNotice />
      <UpdateNotice />
      <NoticeStack />
    </>
  );
}

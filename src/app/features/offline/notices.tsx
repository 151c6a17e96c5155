import { NetworkNotice } from './network-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What the app has to say beside the page. */
export function Notices() {
  return (
    <>
      <NetworkNotice />
      <UpdateNotice />
    </>
  );
}

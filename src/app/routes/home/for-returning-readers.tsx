import { ContinueReading } from '../../features/position/continue-reading.tsx';
import { WhatsNew } from '../../features/whats-new/whats-new.tsx';

/** What the home page says to a reader who was here before. */
export function OwnPart() {
  return (
    <>
      <WhatsNew />
      <ContinueReading />
    </>
  );
}

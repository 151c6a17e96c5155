import { ContinueReading } from '../../features/position/continue-reading.tsx';
import { WhatsNew } from '../../features/whats-new/whats-new.tsx';

/** The part of the home page for a reader who was here before: what is new, and the stories left unfinished. */
export function ForReturningReaders() {
  return (
    <>
      <WhatsNew />
      <ContinueReading />
    </>
  );
}

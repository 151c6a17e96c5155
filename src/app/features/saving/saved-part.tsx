import { ReaderDataSection } from './reader-data-section.tsx';
import { SavedList } from './saved-list.tsx';

/** The part of the library page that shows the reader's data. The page loads it as one. */
export function SavedPart() {
  return (
    <>
      <SavedList />
      <ReaderDataSection />
    </>
  );
}

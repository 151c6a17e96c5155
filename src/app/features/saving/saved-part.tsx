import { OwnDataSection } from './reader-data-section.tsx';
import { SavedList } from './saved-list.tsx';

/** The reader's own part of the library page. */
export function LibraryView() {
  return (
    <>
      <SavedList />
      <OwnDataSection />
    </>
  );
}

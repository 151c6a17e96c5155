import { paths } from '#domain/pages.ts';
import { unfinished } from '../../reader/log/reading-log.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { PageLink } from '../../ui/links.tsx';

/** Links to the unfinished story that was opened last. {@link ContinueReading} lists all of them further down the page. */
export function ForYouLine() {
  const { log } = useReaderState();
  const { position } = hiSave;
  const { home } = hiPages;
  const [last] = unfinished(log);
  if (!last) return home.forYou;
  return (
    <>
      {`${position.continueTitle}: `}
      <PageLink to={paths.article(last.id)}>{last.headline}</PageLink>
    </>
  );
}

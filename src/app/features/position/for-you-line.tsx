import { paths } from '#domain/pages.ts';
import { unfinished } from '../../reader/reading-log.ts';
import { useReaderState } from '../../reader/use-reader-state.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';

/** The story that was left last, in one line; the way to all of them stands further down the page. */
export function ForYouLine() {
  const { log } = useReaderState();
  const { place } = useKeepStrings();
  const { home } = usePageStrings();
  const [last] = unfinished(log);
  if (!last) return home.forYou;
  return (
    <>
      {`${place.continueTitle}: `}
      <PageLink to={paths.article(last.id)}>{last.headline}</PageLink>
    </>
  );
}

import { useEffect, useState } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { savedKey } from '../../reader/saved.ts';
import { useReaderState } from '../../reader/use-reader-state.ts';
import { sizeText } from '../../strings/amounts.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { firstTouch } from './first-touch.ts';
import { removeItem } from './keep-item.ts';
import styles from './keeping.module.css';
import { KeepingStatus } from './keeping-status.tsx';
import { useKeeping } from './use-keeping.ts';
import { type Wanted, wantedOf, wantedOfArticle } from './wanted-files.ts';

type KeepPanelProps = {
  readonly kind: 'article' | 'storyline';
  readonly id: string;
  /** The story, when the page has it already. */
  readonly article: ArticlePage | null;
  /** Whether the reader tapped before this part was there. */
  readonly tapped: boolean;
};

/** Saves what the page shows: its size before, how far it is, its size after, and the way to delete it. */
export function KeepPanel({ kind, id, article, tapped }: KeepPanelProps) {
  const { keep } = useStrings();
  const { storyline } = usePageStrings();
  const strings = useKeepStrings();
  const item = getOwn(useReaderState().saved, savedKey({ kind, id }));
  const keeping = useKeeping({ kind, id });
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    let shown = true;
    const asked = article
      ? // Of a long story that takes a while: not while the page is drawn.
        new Promise((resolve) => setTimeout(resolve)).then(() => wantedOfArticle(article))
      : firstTouch().then(() => wantedOf({ kind, id }));
    asked.then(
      (list) => shown && setWanted(list),
      () => null,
    );
    return () => {
      shown = false;
    };
  }, [kind, id, article]);

  const begin = keeping.start;
  useEffect(() => {
    if (tapped) begin();
  }, [tapped, begin]);

  const state = item?.state ?? 'removed';
  const busy = keeping.progress !== null;
  const label = { whole: strings.saved.kept, partial: strings.saved.resume, removed: null }[state];
  return (
    <div className={styles.panel} data-keep={busy ? 'running' : state}>
      <p className={styles.row}>
        {state === 'whole' && !busy ? (
          <PageLink to={paths.library()}>{`✓ ${label}`}</PageLink>
        ) : (
          <button type="button" disabled={busy} onClick={() => keeping.start(wanted ?? undefined)}>
            {label ?? (kind === 'article' ? keep : storyline.keep)}
          </button>
        )}
        <span className={styles.size}>
          {state === 'whole' && item ? sizeText(item.bytes, strings) : null}
          {state !== 'whole' && wanted ? strings.keeping.before(sizeText(wanted.bytes, strings)) : null}
        </span>
        {state !== 'removed' && !busy ? (
          <button type="button" className={styles.quiet} onClick={() => void removeItem({ kind, id })}>
            {strings.saved.remove}
          </button>
        ) : null}
      </p>
      <KeepingStatus keeping={keeping} />
    </div>
  );
}

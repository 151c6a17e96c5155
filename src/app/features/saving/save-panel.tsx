import { useEffect } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { type SaveTarget, savedKey } from '../../reader/saved/saved-list.ts';
import { removeItem } from '../../reader/saved/saving.ts';
import { useReaderState } from '../../reader/state/use-reader-state.ts';
import { sizeText } from '../../strings/amounts.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { PageLink } from '../../ui/links.tsx';
import quiet from '../../ui/quiet-button.module.css';
import styles from './saving.module.css';
import { SavingStatus } from './saving-status.tsx';
import { useDownloadPlan } from './use-download-plan.ts';
import { useMissing } from './use-missing.ts';
import { useSaving } from './use-saving.ts';

type SavePanelProps = SaveTarget & {
  /** The story, when the page has it already. */
  readonly article: ArticlePage | null;
  /** Whether the reader tapped the button before this component was loaded. */
  readonly tapped: boolean;
};

/** Saves what the page shows, with the size before and after, the progress, and a button that deletes it. */
export function SavePanel({ kind, id, article, tapped }: SavePanelProps) {
  const { save } = hi;
  const { storyline } = hiPages;
  const strings = hiSave;
  const item = getOwn(useReaderState().saved, savedKey({ kind, id }));
  const saving = useSaving({ kind, id });
  const plan = useDownloadPlan({ kind, id }, article);
  const { start } = saving;
  useEffect(() => {
    if (tapped) start();
  }, [tapped, start]);

  const busy = saving.progress !== null;
  const missing = useMissing(item);
  // Whole is what was looked at: the browser may have deleted files.
  const state = item?.state === 'whole' && missing !== null && missing > 0 ? 'partial' : (item?.state ?? 'removed');
  const isLooking = state === 'whole' && missing === null;
  const label = { whole: strings.saved.label, partial: strings.saved.resume, removed: null }[state];
  return (
    <div className={styles.panel} data-save={busy ? 'running' : state}>
      <p className={styles.row}>
        {state === 'whole' && !busy && !isLooking ? (
          <PageLink to={paths.library()}>{`✓ ${label}`}</PageLink>
        ) : (
          <button
            className={quiet.button}
            type="button"
            disabled={busy || isLooking}
            onClick={() => start(plan ?? undefined)}
          >
            {label ?? (kind === 'article' ? save : storyline.save)}
          </button>
        )}
        <span className={styles.size}>
          {state === 'whole' && item ? sizeText(item.bytes, strings) : null}
          {state !== 'whole' && plan ? strings.saving.before(sizeText(plan.bytes, strings)) : null}
        </span>
        {state !== 'removed' && !busy ? (
          <button
            type="button"
            className={`${quiet.button} ${styles.quiet}`}
            onClick={() => optional(removeItem({ kind, id }), 'delete a saved item')}
          >
            {strings.saved.remove}
          </button>
        ) : null}
      </p>
      <SavingStatus saving={saving} />
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useId, useLayoutEffect, useRef } from 'react';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import styles from './entity-card.module.css';

type SourceSheetProps = {
  /** The number that was tapped; its address ends in the number. */
  readonly link: HTMLAnchorElement;
  readonly articleId: string;
  /** Called after the sheet has closed, in whatever way. */
  readonly onClose: () => void;
};

/** One source of the story, in a sheet at the bottom of the screen. */
export function SourceSheet({ link, articleId, onClose }: SourceSheetProps) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const number = Number(link.hash.slice('#src'.length));
  const source = client.getQueryData(dataQuery('article', articleId).queryKey)?.sources[number - 1];

  // With focus on the heading, a screen reader starts there.
  useLayoutEffect(() => {
    dialog.current?.showPopover();
    dialog.current?.querySelector('h2')?.focus();
  }, []);

  return (
    <BottomSheet ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={`${styles.sheet} ${styles.card}`}>
        <h2 id={heading} className={styles.name} tabIndex={-1}>
          {`${hi.article.sources} ${number}`}
        </h2>
        {source ? (
          <p>
            <SourceLine source={source} />
          </p>
        ) : null}
        <p className={styles.ways}>
          <a href="#sources">{hiPages.entityCard.allSources}</a>
          <button type="button" onClick={() => dialog.current?.hidePopover()}>
            {hiPages.entityCard.close}
          </button>
        </p>
      </div>
    </BottomSheet>
  );
}

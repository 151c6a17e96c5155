import { type MouseEvent, useRef, useState } from 'react';
import type { Timeline } from '#shared/page/timeline.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline-sheet.module.css';
import { TIMELINE_ID } from './timeline-sidebar.tsx';

type TimelineSheetProps = {
  readonly timeline: Timeline;
  readonly articleId: string;
  readonly ownEvents: readonly string[];
};

/**
 * The button under the headline that names the current event, and the bottom sheet it opens on narrow screens.
 * Before scripts run it is a link to the timeline's section.
 */
export function TimelineSheet({ timeline, articleId, ownEvents }: TimelineSheetProps) {
  const strings = useStrings().timeline;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const current = timeline.events.find(({ id }) => id === ownEvents[0]);

  const show = (event: MouseEvent) => {
    if (!dialog.current?.showModal) return;
    event.preventDefault();
    setOpen(true);
    dialog.current.showModal();
    requestAnimationFrame(() => {
      dialog.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
    });
  };
  const close = () => dialog.current?.close();

  return (
    <div className={styles.narrow}>
      <a className={styles.button} href={`#${TIMELINE_ID}`} onClick={show}>
        <span className={styles.title}>{strings.of(timeline.shortTitle)}</span>
        {current ? <span className={styles.current}>{current.label}</span> : null}
      </a>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it by keyboard */}
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-label={strings.of(timeline.title)}
        onClose={() => setOpen(false)}
        onClick={(event) => {
          // A tap on the backdrop, or on a link inside, closes the sheet.
          if (event.target === dialog.current || (event.target as Element).closest('a')) close();
        }}
      >
        {open ? (
          <div className={styles.content}>
            <div className={styles.bar}>
              <strong>{strings.of(timeline.shortTitle)}</strong>
              <button type="button" onClick={close}>
                {strings.close}
              </button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
            <section className={styles.scroller} aria-label={strings.title} tabIndex={0}>
              <TimelineList events={timeline.events} articleId={articleId} ownEvents={ownEvents} />
            </section>
          </div>
        ) : null}
      </dialog>
    </div>
  );
}

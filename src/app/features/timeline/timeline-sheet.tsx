import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { AfterPaint } from '../../loading/deferred.tsx';
import { hi } from '../../strings/hi.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import { useCurrentEvent } from './current-event.ts';
import type { ArticleEvents } from './story-events.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import styles from './timeline-sheet.module.css';

const NO_BREAK_SPACE = '\u00a0';

type TimelineSheetProps = {
  /** Fragment of the timeline's section, which the button links to without scripts. */
  readonly href: string;
  readonly storyline: ArticlePage['storylines'][number];
  /** `undefined` while it is fetched: the button has its final size meanwhile. */
  readonly timeline: Timeline | undefined;
  readonly story: ArticleEvents;
};

/**
 * Button below the headline with the current event's label, and the bottom sheet that it opens; for narrow screens. Until
 * scripts run, the button is a link to the timeline's section.
 */
export function TimelineSheet({ href, storyline, timeline, story }: TimelineSheetProps) {
  const strings = hi.timeline;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const label = useCurrentEvent((id) =>
    timeline ? (timeline.events.find((event) => event.id === id)?.label ?? null) : id && NO_BREAK_SPACE,
  );

  const show = (event: MouseEvent) => {
    if (!dialog.current?.showPopover) return;
    event.preventDefault();
    setOpen(true);
    dialog.current.showPopover();
  };
  // A popover does not move focus by itself.
  useEffect(() => {
    if (open) dialog.current?.querySelector('button')?.focus();
  }, [open]);

  return (
    <div className={styles.narrow}>
      <a className={styles.button} href={href} onClick={show}>
        <span className={styles.title}>{strings.of(storyline.shortTitle)}</span>
        {label ? <span className={styles.current}>{label}</span> : null}
      </a>
      <BottomSheet ref={dialog} aria-label={strings.of(storyline.title)} onClose={() => setOpen(false)}>
        {open ? (
          <div className={styles.content}>
            <div className={styles.bar}>
              <strong>{strings.of(storyline.shortTitle)}</strong>
              <button type="button" onClick={() => dialog.current?.hidePopover()}>
                {strings.close}
              </button>
            </div>
            <AfterPaint>
              {timeline ? <TimelinePanel timeline={timeline} story={story} label={strings.title} /> : null}
            </AfterPaint>
          </div>
        ) : null}
      </BottomSheet>
    </div>
  );
}

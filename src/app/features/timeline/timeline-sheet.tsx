import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { AfterPaint } from '../../loading/after-paint.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import type { ArticleEvents } from './article-events.ts';
import { useCurrentEvent } from './current-event.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import styles from './timeline-sheet.module.css';

const NO_BREAK_SPACE = '\u00a0';

type TimelineSheetProps = {
  /** The timeline's section, where the button leads without scripts. */
  readonly href: string;
  readonly storyline: ArticlePage['storylines'][number];
  /** Not there while it is fetched: then the button keeps its room. */
  readonly timeline: Timeline | undefined;
  readonly story: ArticleEvents;
};

/**
 * The button under the headline that names the current event, and the bottom sheet it opens on narrow screens.
 * Before scripts run it is a link to the timeline's section.
 */
export function TimelineSheet({ href, storyline, timeline, story }: TimelineSheetProps) {
  const strings = useStrings().timeline;
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
  // A popover moves no focus by itself.
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

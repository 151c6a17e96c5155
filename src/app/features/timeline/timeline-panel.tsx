import { useEffect, useId, useRef, useState } from 'react';
import type { Timeline, TimelineEvent } from '#domain/page-data/timeline.ts';
import { EVENT_KINDS } from '#domain/storyline/kinds.ts';
import { hi } from '../../strings/hi.ts';
import { useCurrentEvent } from './current-event.ts';
import { type ArticleEvents, filterEvents, NO_FILTER } from './story-events.ts';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline-panel.module.css';

/** Least distance of the current event from the edges of the box, as a share of the box's height. */
const REVEAL_MARGIN = 0.15;

/** Scrolls an item into view inside its box. The page is not scrolled and focus stays where it is. */
function revealIn(box: HTMLElement, item: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const top = item.offsetTop - box.offsetTop;
  const margin = box.clientHeight * REVEAL_MARGIN;
  const above = top - margin < box.scrollTop;
  const below = top + item.offsetHeight + margin > box.scrollTop + box.clientHeight;
  if (above || below) box.scrollTop = top - box.clientHeight / 3;
}

type TimelinePanelProps = {
  readonly timeline: Timeline;
  readonly story: ArticleEvents;
  /** Accessible name of the scrolling region. */
  readonly label: string;
};

/** Years in which events begin, in order. */
const yearsOf = (events: readonly TimelineEvent[]): string[] => [
  ...new Set(events.map(({ date }) => date.slice(0, 4))),
];

/** Scrolls the box to the first event of a year. */
function jumpToYear(box: HTMLElement | null, events: readonly TimelineEvent[], year: string): void {
  const first = events.find(({ date }) => date.startsWith(year));
  const item = first && box?.querySelector<HTMLElement>(`[data-event="${CSS.escape(first.id)}"]`);
  if (box && item) box.scrollTop = item.offsetTop - box.offsetTop;
}

/** Undoes what the browser restored, after Back or a reload: HTML knows no `autoComplete` for a checkbox. */
function uncheck(box: HTMLInputElement | null): void {
  if (box) box.checked = false;
}

/** A timeline in a scrolling box, with filters and jumps to years. The current event is kept in view. */
export function TimelinePanel({ timeline, story, label }: TimelinePanelProps) {
  const { timeline: words } = hi;
  const [filter, setFilter] = useState(NO_FILTER);
  const current = useCurrentEvent((event) => event);
  const box = useRef<HTMLElement>(null);
  const onlyStory = useId();
  const events = filterEvents(timeline.events, filter, story, current);
  const kinds = EVENT_KINDS.filter((kind) => timeline.events.some((event) => event.kind === kind));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter can move the current event out of view
  useEffect(() => {
    const element = box.current;
    const item = element?.querySelector<HTMLElement>('[aria-current="true"]');
    if (element && item) revealIn(element, item);
  }, [current, filter]);

  return (
    <div className={styles.panel}>
      <div className={styles.filters}>
        {/* Browsers restore what was chosen, after Back or a reload, but not what it chose: hence `autoComplete`. */}
        <select
          autoComplete="off"
          aria-label={words.kindFilter}
          value={filter.kind ?? ''}
          onChange={({ target }) => setFilter({ ...filter, kind: target.value || null })}
        >
          <option value="">{words.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <select
          autoComplete="off"
          aria-label={words.years}
          value=""
          onChange={({ target }) => jumpToYear(box.current, events, target.value)}
        >
          <option value="">{words.year}</option>
          {yearsOf(events).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
        <label htmlFor={onlyStory}>
          <input
            id={onlyStory}
            ref={uncheck}
            type="checkbox"
            checked={filter.onlyStory}
            onChange={({ target }) => setFilter({ ...filter, onlyStory: target.checked })}
          />
          {words.onlyStory}
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={box} className={styles.scroller} aria-label={label} tabIndex={0}>
        <TimelineList events={events} story={story} />
      </section>
    </div>
  );
}

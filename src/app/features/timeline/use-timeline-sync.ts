import { type RefObject, useEffect } from 'react';
import type { CurrentEvent } from './current-event.ts';
import { eventAt, type NamedEvents } from './event-at.ts';

/** Blocks of the text that name events, with their distance from the top of the document, in pixels. */
function measure(body: HTMLElement): NamedEvents[] {
  return Array.from(body.children).flatMap((block) => {
    const named = Array.from(block.querySelectorAll<HTMLElement>('[data-events]'));
    if (named.length === 0) return [];
    return [
      {
        top: block.getBoundingClientRect().top + window.scrollY,
        sentences: named.map((sentence) => ({
          top: sentence.getBoundingClientRect().top + window.scrollY,
          event: sentence.dataset.events?.split(' ')[0] ?? '',
        })),
      },
    ];
  });
}

/**
 * Keeps the current event in step with the text: as a paragraph that names an event passes the top of the screen, that event
 * becomes the current one. Positions are measured when the text's size changes, never while scrolling.
 * @param body element whose children are the blocks.
 */
export function useTimelineSync(body: RefObject<HTMLElement | null>, current: CurrentEvent): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let blocks: NamedEvents[] | null = null;
    let frame = 0;
    const update = () => {
      frame = 0;
      blocks ??= measure(element);
      current.set(eventAt(blocks, window.scrollY) ?? current.initial);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };
    const remeasure = () => {
      blocks = null;
      schedule();
    };
    const resize = new ResizeObserver(remeasure);
    resize.observe(document.body);
    window.addEventListener('scroll', schedule, { passive: true });
    schedule();
    return () => {
      resize.disconnect();
      window.removeEventListener('scroll', schedule);
      cancelAnimationFrame(frame);
    };
  }, [body, current]);
}

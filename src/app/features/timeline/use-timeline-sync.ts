import { type RefObject, useEffect } from 'react';
import type { CurrentEvent } from './current-event.ts';
import { eventAt, type NamedEvents } from './event-at.ts';

const topOf = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;

/** Sentences that name events, by the child of the body they stand in. */
function namedByBlock(body: HTMLElement): Map<Element, HTMLElement[]> {
  const blocks = new Map<Element, HTMLElement[]>();
  for (const sentence of body.querySelectorAll<HTMLElement>('[data-events]')) {
    let block: Element = sentence;
    while (block.parentElement && block.parentElement !== body) block = block.parentElement;
    const named = blocks.get(block);
    if (named) named.push(sentence);
    else blocks.set(block, [sentence]);
  }
  return blocks;
}

/**
 * Blocks of the text that name events, with their distance from the top of the document, in pixels. Each is measured when it
 * is first asked for, and its sentences when the reader comes to them: in a long story that is most of the work.
 */
function measured(named: ReadonlyMap<Element, readonly HTMLElement[]>): NamedEvents[] {
  return Array.from(named, ([block, naming]) => {
    let top: number | null = null;
    let sentences: NamedEvents['sentences'] | null = null;
    return {
      get top() {
        top ??= topOf(block);
        return top;
      },
      get sentences() {
        sentences ??= naming.map((sentence) => ({
          top: topOf(sentence),
          event: sentence.dataset.events?.split(' ')[0] ?? '',
        }));
        return sentences;
      },
    };
  });
}

/**
 * Keeps the current event in step with the text: as a paragraph that names an event passes the top of the screen, that event
 * becomes the current one. A position is measured once, and anew when the text's size changes.
 * @param body element whose children are the blocks.
 */
export function useTimelineSync(body: RefObject<HTMLElement | null>, current: CurrentEvent): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let named: ReadonlyMap<Element, readonly HTMLElement[]> | null = null;
    let blocks: NamedEvents[] | null = null;
    let frame = 0;
    const update = () => {
      frame = 0;
      named ??= namedByBlock(element);
      blocks ??= measured(named);
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

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
 * Blocks of the text that name events, with their distance from the top of the document, in pixels. Their sentences are
 * measured when the reader comes to them: in a long story that is most of the work.
 */
function measure(body: HTMLElement): NamedEvents[] {
  return Array.from(namedByBlock(body), ([block, named]) => {
    let sentences: NamedEvents['sentences'] | null = null;
    return {
      top: topOf(block),
      get sentences() {
        sentences ??= named.map((sentence) => ({
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

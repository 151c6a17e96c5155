import { type RefObject, useEffect } from 'react';
import type { CurrentEvent } from './current-event.ts';
import { eventAt, type NamedEvents } from './story-events.ts';

const topOf = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;

/** Sentences that name events, by block. */
type NamingSentences = ReadonlyMap<Element, readonly HTMLElement[]>;

/** Collects the sentences that name events by the child of the body that holds them. */
function namingByBlock(body: HTMLElement): NamingSentences {
  const blocks = new Map<Element, HTMLElement[]>();
  for (const sentence of body.querySelectorAll<HTMLElement>('[data-events]')) {
    let block: Element = sentence;
    while (block.parentElement && block.parentElement !== body) block = block.parentElement;
    const naming = blocks.get(block);
    if (naming) naming.push(sentence);
    else blocks.set(block, [sentence]);
  }
  return blocks;
}

/**
 * Measures blocks that name events. Each top is measured when it is first read, since measuring all of a long story at once
 * takes too long.
 */
function measureLazily(blocks: NamingSentences): NamedEvents[] {
  return Array.from(blocks, ([block, naming]) => {
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
 * Keeps the current event in step with the text: once a paragraph that names an event has reached the top of the screen, that
 * event is current. Positions are measured once, and again when the page's size changes.
 * @param body element whose children are the blocks of the text.
 */
export function useTimelineSync(body: RefObject<HTMLElement | null>, current: CurrentEvent): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let naming: NamingSentences | null = null;
    let blocks: NamedEvents[] | null = null;
    let frame = 0;
    const update = () => {
      frame = 0;
      naming ??= namingByBlock(element);
      blocks ??= measureLazily(naming);
      current.set(eventAt(blocks, window.scrollY) ?? current.initial);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };
    const remeasure = () => {
      blocks = null;
      schedule();
    };
    const resize = 'ResizeObserver' in window ? new ResizeObserver(remeasure) : null;
    resize?.observe(document.body);
    window.addEventListener('scroll', schedule, { passive: true });
    schedule();
    return () => {
      resize?.disconnect();
      window.removeEventListener('scroll', schedule);
      cancelAnimationFrame(frame);
    };
  }, [body, current]);
}

import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';
import { landing } from './landing.ts';

/** How long a sentence stays marked, in milliseconds: as long as its fading takes. */
const MARKED_MS = 4_000;

/** The sentence, or the block it stood in when an edit took the sentence away. */
function findSentence(body: HTMLElement, sentence: string): HTMLElement | null {
  const byId = (id: string) => body.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  return byId(sentence) ?? byId(sentence.split('-')[0] ?? '');
}

/** Scrolls to a sentence, focuses it and marks it for a moment. @returns removes the mark. */
function landOnSentence(target: HTMLElement): () => void {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  target.dataset.marked = '';
  const unmark = () => delete target.dataset.marked;
  const timer = setTimeout(unmark, MARKED_MS);
  return () => {
    clearTimeout(timer);
    unmark();
  };
}

/**
 * Lands on the sentence that the address names (`?s=p3-k7f2`): after a cold load, inside the app, and again when the same link
 * is followed twice.
 * @param body element that holds the text's blocks.
 */
export function useSentenceLanding(body: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  useEffect(() => {
    const target = landing({ url: location, arrival: 'link', saved: { scroll: null, position: null } });
    const sentence = target.to === 'sentence' && body.current ? findSentence(body.current, target.id) : null;
    return sentence ? landOnSentence(sentence) : undefined;
    // Another visit of the same address is another location.
  }, [location, body]);
}

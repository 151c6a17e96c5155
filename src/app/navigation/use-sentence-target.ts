import { type RefObject, useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** How long a sentence stays marked, in milliseconds: as long as its fading takes. */
const MARKED_MS = 4_000;

/** The sentence, or what is left of it: the block it stood in, when an edit took the sentence itself. */
function findTarget(body: HTMLElement, sentence: string): HTMLElement | null {
  const byId = (id: string) => body.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  return byId(sentence) ?? byId(sentence.split('-')[0] ?? '');
}

/**
 * Goes to the sentence that the address names (`?s=p3-k7f2`) and marks it for a moment: after a cold load, inside the app,
 * and again when the same link is followed twice. Focus goes along, so that a screen reader reads on from there.
 * @param body element that holds the blocks.
 */
export function useSentenceTarget(body: RefObject<HTMLElement | null>): void {
  const [search] = useSearchParams();
  const sentence = search.get('s');
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit of the same address goes there again
  useEffect(() => {
    const target = sentence && body.current ? findTarget(body.current, sentence) : null;
    if (!target) return;
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
  }, [sentence, key, body]);
}

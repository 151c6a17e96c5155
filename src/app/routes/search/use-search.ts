import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchFailure, SearchRequest } from '#search/worker/protocol.ts';
import searchWorkerUrl from '#search/worker/search-worker.ts?worker&url';
import { BASE_PATH } from '../../config/site.ts';
import { trustedScriptUrl } from '../../offline/trusted-script-url.ts';

/** A search as the reader asks it. */
export type SearchQuestion = Omit<SearchRequest, 'id' | 'base'>;

/** State of a search; `last` is the answer before the one being searched for. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly last: SearchAnswer | null }
  | { readonly kind: 'found'; readonly answer: SearchAnswer }
  | { readonly kind: 'failed' };

/** Milliseconds without typing before the first question is sent, which fetches the index. Later questions are not delayed. */
const FIRST_PAUSE_MS = 60;

const lastAnswer = (state: SearchState): SearchAnswer | null => {
  if (state.kind === 'found') return state.answer;
  return state.kind === 'searching' ? state.last : null;
};

/**
 * Searches in a worker, so that typing stays smooth. Worker and index are loaded by the first question.
 * @param question `null`, or one with an empty query, asks nothing.
 */
export function useSearch(question: SearchQuestion | null): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const newest = useRef(0);
  const { query, order, storyline, kind, year } = question ?? {};

  useEffect(() => () => worker.current?.terminate(), []);

  useEffect(() => {
    newest.current += 1;
    if (!query || !order) {
      setState({ kind: 'idle' });
      return;
    }
    setState((before) => ({ kind: 'searching', last: lastAnswer(before) }));
    const id = newest.current;
    const ask = () => {
      if (!worker.current) {
        worker.current = new Worker(trustedScriptUrl(searchWorkerUrl), { type: 'module' });
        worker.current.addEventListener('error', () => setState({ kind: 'failed' }));
      }
      worker.current.onmessage = ({ data }: MessageEvent<SearchAnswer | SearchFailure>) => {
        if (data.id !== newest.current) return;
        setState('failed' in data ? { kind: 'failed' } : { kind: 'found', answer: data });
      };
      worker.current.postMessage({
        id,
        base: BASE_PATH,
        query,
        order,
        storyline: storyline ?? null,
        kind: kind ?? null,
        year: year ?? null,
      } satisfies SearchRequest);
    };
    const timer = setTimeout(
      () => {
        try {
          ask();
        } catch {
          // The browser has no module workers, or refuses this one.
          setState({ kind: 'failed' });
        }
      },
      worker.current ? 0 : FIRST_PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [query, order, storyline, kind, year]);
  return state;
}

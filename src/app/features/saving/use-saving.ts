import { useCallback, useEffect, useRef, useState } from 'react';
import { askPersist } from '../../reader/saved/ask-persist.ts';
import type { Wanted } from '../../reader/saved/download-plan.ts';
import { type KeepResult, keepItem, type Progress, type Target } from '../../reader/saved/save-item.ts';

/** What a view of a saving shows. */
export type Keeping = {
  readonly progress: Progress | null;
  readonly result: KeepResult | null;
  /** The browser's answer to not clearing by itself; `null` until it is known. */
  readonly persisted: boolean | null;
  readonly start: (known?: Wanted) => void;
  readonly cancel: () => void;
};

/** Runs the saving of one item; leaving the page stops it, and what came is kept. */
export function useKeeping({ kind, id }: Target): Keeping {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [result, setResult] = useState<KeepResult | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (known?: Wanted) => {
      if (running.current) return;
      running.current = new AbortController();
      const { signal } = running.current;
      setResult(null);
      setProgress({ done: 0, all: 0, bytes: 0 });
      void askPersist().then(setPersisted);
      void keepItem({ kind, id }, { signal, onProgress: setProgress, ...(known ? { known } : {}) })
        .catch((): KeepResult => ({ outcome: 'denied', bytes: 0, listed: true }))
        .then((ended) => {
          running.current = null;
          setProgress(null);
          setResult(ended);
        });
    },
    [kind, id],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, result, persisted, start, cancel };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { optional } from '#domain/values/optional.ts';
import type { SaveProgress, SaveResult } from '../../reader/saved/create-saving.ts';
import type { DownloadPlan } from '../../reader/saved/download-plan.ts';
import { askPersist } from '../../reader/saved/saved-files.ts';
import type { SaveTarget } from '../../reader/saved/saved-list.ts';
import { saveItem } from '../../reader/saved/saving.ts';

/** State of saving one item, and functions that start and cancel it. */
export type Saving = {
  /** `null` when nothing is being saved. */
  readonly progress: SaveProgress | null;
  /** How the last attempt ended. */
  readonly result: SaveResult | null;
  /** Whether the browser keeps the files even when space runs low; `null` until it has answered. */
  readonly persisted: boolean | null;
  /** @param plan what to download, when it is known. */
  readonly start: (plan?: DownloadPlan) => void;
  readonly cancel: () => void;
};

/** Saves one item on request. Unmounting cancels it; files that were stored until then stay. */
export function useSaving({ kind, id }: SaveTarget): Saving {
  const [progress, setProgress] = useState<SaveProgress | null>(null);
  const [result, setResult] = useState<SaveResult | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (plan?: DownloadPlan) => {
      if (running.current) return;
      running.current = new AbortController();
      const { signal } = running.current;
      setResult(null);
      setProgress({ done: 0, all: 0, bytes: 0 });
      optional(askPersist().then(setPersisted), 'persistent storage');
      const ended = saveItem({ kind, id }, { signal, onProgress: setProgress, plan }).then((result) => {
        running.current = null;
        setProgress(null);
        setResult(result);
      });
      optional(ended, 'saving');
    },
    [kind, id],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, result, persisted, start, cancel };
}

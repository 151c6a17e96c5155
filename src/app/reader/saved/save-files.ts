import type { LinkedBlock } from '#domain/article/linked.ts';
import { DataError } from '../../data/data-error.ts';
import { BACK_OFF_MS } from '../../data/fetch-data.ts';
import type { PlannedFile } from './download-plan.ts';
import type { FetchedFile } from './fetch-file.ts';
import { type SavedFiles, StorageError } from './saved-files.ts';
import type { SavedFile } from './saved-list.ts';

/**
 * How a download ended. `full` and `denied`: the browser stored nothing more; `failed`: a bug of the app. Files that were
 * stored before the end stay.
 */
export type SaveOutcome = 'whole' | 'cancelled' | 'offline' | 'server' | 'full' | 'denied' | 'failed';

type SaveJob = {
  readonly cache: SavedFiles;
  /** Downloads a file. */
  readonly fetch: (path: string, signal: AbortSignal) => Promise<FetchedFile>;
  readonly planned: readonly PlannedFile[];
  /** Files that were stored earlier. */
  readonly have: readonly SavedFile[];
  readonly signal: AbortSignal;
  /** Called after each file with all files that are stored now, and the number of files in all. */
  readonly onFile: (files: readonly SavedFile[], all: number) => void;
  /** Called with all planned paths when a file has named more of them, before those are fetched. */
  readonly onPlan: (paths: readonly string[]) => Promise<unknown>;
};

/** Parallel downloads. On a slow line more of them are no faster. */
const PARALLEL = 3;

/** Returns the paths of the pictures in a parsed data file, if it is an article. */
function picturesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('blocks' in data) || !Array.isArray(data.blocks)) return [];
  return data.blocks.flatMap((block: LinkedBlock) =>
    block.type === 'figure' && block.src !== null ? [`/${block.src.replace(/^\//, '')}`] : [],
  );
}

/** Whether another attempt may succeed. */
const canRetry = (error: unknown, signal: AbortSignal): boolean =>
  error instanceof DataError && error.kind !== 'not-found' && !signal.aborted && navigator.onLine;

async function fetchWithRetries(fetch: SaveJob['fetch'], path: string, signal: AbortSignal): Promise<FetchedFile> {
  for (const pause of BACK_OFF_MS) {
    try {
      return await fetch(path, signal);
    } catch (error) {
      if (!canRetry(error, signal)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return fetch(path, signal);
}

/** Returns the outcome that an error stands for. A bug is also reported, so that it reaches the console. */
export function outcomeOf(error: unknown, signal: AbortSignal): SaveOutcome {
  if (signal.aborted) return 'cancelled';
  if (error instanceof StorageError) return error.kind;
  if (error instanceof DataError) return error.kind === 'offline' || error.kind === 'timeout' ? 'offline' : 'server';
  reportError(error);
  return 'failed';
}

/**
 * Downloads files into the saved cache. Stored files whose hash has not changed are not fetched again, and a file that the
 * site no longer has is skipped. Any other error ends the download.
 */
export async function saveFiles({ cache, fetch, planned, have, signal, onFile, onPlan }: SaveJob): Promise<{
  readonly outcome: SaveOutcome;
  readonly files: readonly SavedFile[];
}> {
  const here = await cache.paths();
  const stored = new Map(have.filter(({ path }) => here.has(path)).map((file) => [file.path, file]));
  const isCurrent = ({ path, hash }: PlannedFile) => hash !== undefined && stored.get(path)?.hash === hash;
  const files = new Map(
    planned.flatMap(({ path }) => {
      const file = stored.get(path);
      return file ? [[path, file] as const] : [];
    }),
  );
  const queue = planned.filter((file) => !isCurrent(file));
  const known = new Set(planned.map(({ path }) => path));
  let outcome: SaveOutcome = 'whole';

  const work = async () => {
    for (let file = queue.shift(); file && outcome === 'whole'; file = queue.shift()) {
      const { path, hash } = file;
      try {
        const { body, data } = await fetchWithRetries(fetch, path, signal);
        // Chrome 87 and Firefox 91 lack `throwIfAborted`.
        if (signal.aborted) throw new DOMException('cancelled', 'AbortError');
        await cache.put(path, body);
        files.set(path, { path, bytes: body.size, hash });
        const pictures = picturesOf(data).filter((picture) => !known.has(picture));
        for (const picture of pictures) known.add(picture);
        if (pictures.length > 0) await onPlan([...known]);
        queue.push(...pictures.map((picture) => ({ path: picture })));
      } catch (error) {
        const isGone = error instanceof DataError && error.kind === 'not-found' && !signal.aborted;
        if (!isGone && outcome === 'whole') outcome = outcomeOf(error, signal);
      }
      onFile([...files.values()], known.size);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return { outcome, files: [...files.values()] };
}

import type { LinkedBlock } from '#domain/article/linked.ts';
import { DataError } from '../../data/data-error.ts';
import { fetchFile } from './fetch-file.ts';
import { missingSaved, putSaved } from './saved-cache.ts';
import type { SavedItem } from './saved-list.ts';

type File = SavedItem['files'][number];

/** A file that is wanted; its hash when the site tells it. */
export type WantedFile = { readonly path: string; readonly hash?: string | undefined };

/** How it ended. Whatever came before the end is kept. */
export type KeepOutcome = 'whole' | 'cancelled' | 'offline' | 'server' | 'full' | 'denied';

export type KeepJob = {
  readonly wanted: readonly WantedFile[];
  /** Files that lie here from an earlier time. */
  readonly have: readonly File[];
  readonly signal: AbortSignal;
  /** Called after each file with all that lie here now. */
  readonly onFile: (files: readonly File[], all: number) => void;
};

/** A few at a time: a slow line is no faster with more. */
const AT_ONCE = 3;
const PAUSES_MS = [500, 1_500] as const;

/** Pictures that a story shows; they are known once the story is here. */
function picturesOf(data: unknown): string[] {
  const blocks = (data as { blocks?: readonly LinkedBlock[] } | null)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === 'figure' && block.src !== null ? [`/${block.src.replace(/^\//, '')}`] : [],
  );
}

async function fetchPatiently(path: string, signal: AbortSignal) {
  for (const pause of PAUSES_MS) {
    try {
      return await fetchFile(path, signal);
    } catch (error) {
      if (signal.aborted || (error instanceof DataError && error.kind === 'not-found') || !navigator.onLine)
        throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return fetchFile(path, signal);
}

function outcomeOf(error: unknown, signal: AbortSignal): KeepOutcome {
  if (signal.aborted) return 'cancelled';
  if (error instanceof DataError) return error.kind === 'offline' || error.kind === 'timeout' ? 'offline' : 'server';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
}

/**
 * Brings files into the saved cache: those that lie there unchanged are left, a file that the site no longer has is passed
 * over, and the first real trouble ends the work with all before it kept.
 */
export async function keepFiles({ wanted, have, signal, onFile }: KeepJob): Promise<{
  readonly outcome: KeepOutcome;
  readonly files: readonly File[];
}> {
  const gone = new Set(await missingSaved(have.map(({ path }) => path)));
  const old = new Map(have.filter(({ path }) => !gone.has(path)).map((file) => [file.path, file]));
  const fits = ({ path, hash }: WantedFile) => {
    const file = old.get(path);
    return file !== undefined && hash !== undefined && file.hash === hash;
  };
  const files = new Map(
    [...old.values()].filter(({ path }) => wanted.some((w) => w.path === path)).map((f) => [f.path, f]),
  );
  const queue = wanted.filter((file) => !fits(file));
  const asked = new Set(wanted.map(({ path }) => path));
  let outcome: KeepOutcome = 'whole';

  const work = async () => {
    for (let file = queue.shift(); file && outcome === 'whole'; file = queue.shift()) {
      const { path, hash } = file;
      try {
        const { body, data } = await fetchPatiently(path, signal);
        if (signal.aborted) throw new DOMException('cancelled', 'AbortError');
        await putSaved(path, body);
        files.set(path, { path, bytes: body.size, hash });
        for (const picture of picturesOf(data)) {
          if (!asked.has(picture)) queue.push({ path: picture });
          asked.add(picture);
        }
      } catch (error) {
        const passedOver = error instanceof DataError && error.kind === 'not-found' && !signal.aborted;
        if (!passedOver && outcome === 'whole') outcome = outcomeOf(error, signal);
      }
      onFile([...files.values()], asked.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { outcome, files: [...files.values()] };
}

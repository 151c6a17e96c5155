import { statSync } from 'node:fs';
import { reasonOf } from '../files/run/read-source.ts';
import { filesIn } from './collect-files.ts';

/** Time between two looks, in milliseconds. A file that is the same at both is complete. */
const INTERVAL = 400;

/** What is told of a watched folder. */
export type InboxEvents = {
  /** A file is complete: a new one, or one that changed. */
  readonly file: (file: string) => void;
  /** The folder is gone or cannot be read. The watch goes on. */
  readonly lost: (reason: string) => void;
  /** It is there again. */
  readonly back: () => void;
};

/** What changes with a file's content; `null` when the file is gone. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size}:${stat.mtimeMs}` : null;
}

/**
 * Watches a folder by looking at it again and again: the system's notices end when the folder goes, and never come from some
 * network drives.
 * @param signal ends the watch.
 * @returns resolves when the watch has ended.
 */
export function watchInbox(folder: string, events: InboxEvents, signal: AbortSignal): Promise<void> {
  const taken = new Map<string, string>();
  let before = new Map<string, string>();
  let lost = false;

  const look = (): Map<string, string> | null => {
    try {
      const stamps = filesIn(folder).map((file) => [file, stampOf(file)] as const);
      if (lost) events.back();
      lost = false;
      return new Map(stamps.flatMap(([file, stamp]) => (stamp === null ? [] : [[file, stamp]])));
    } catch (error) {
      if (!lost) events.lost(reasonOf(error));
      lost = true;
      return null;
    }
  };

  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | null = null;
    const step = (): void => {
      const now = look();
      for (const [file, stamp] of now ?? []) {
        if (taken.get(file) === stamp || before.get(file) !== stamp) continue;
        taken.set(file, stamp);
        events.file(file);
      }
      for (const file of taken.keys()) if (now && !now.has(file)) taken.delete(file);
      before = now ?? new Map();
      timer = signal.aborted ? null : setTimeout(step, INTERVAL);
    };
    signal.addEventListener('abort', () => {
      if (timer) clearTimeout(timer);
      resolve();
    });
    step();
  });
}

import { statSync, watch } from 'node:fs';
import { collectFiles } from './collect-files.ts';

/** A file is whole when its size has stood still this long, in milliseconds. */
const SETTLED = 400;

/**
 * Calls back for every file of a folder, now and whenever one arrives or changes, once it is whole.
 * @param signal ends the watch.
 */
export function watchInbox(folder: string, onFile: (file: string) => void, signal: AbortSignal): Promise<void> {
  const seen = new Map<string, string>();
  const stamp = (file: string): string | null => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat ? `${stat.size}:${stat.mtimeMs}` : null;
  };
  const scan = (): void => {
    for (const file of collectFiles([folder])) {
      const now = stamp(file);
      if (now === null || seen.get(file) === now) continue;
      setTimeout(() => {
        if (signal.aborted || stamp(file) !== now || seen.get(file) === now) return scanSoon();
        seen.set(file, now);
        onFile(file);
      }, SETTLED);
    }
  };
  let waiting: NodeJS.Timeout | null = null;
  const scanSoon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = setTimeout(() => {
      waiting = null;
      scan();
    }, SETTLED);
  };
  scan();
  return new Promise((resolve) => {
    const watcher = watch(folder, { recursive: true }, scanSoon);
    signal.addEventListener('abort', () => {
      watcher.close();
      if (waiting) clearTimeout(waiting);
      resolve();
    });
  });
}

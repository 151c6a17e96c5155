import { statSync, watch } from 'node:fs';
import { collectFiles } from './collect-files.ts';

/** Time without a change after which a file is complete, in milliseconds. */
const SETTLED = 400;

/**
 * Watches a folder.
 * @param onFile called for each file, and again when it changes, as soon as it is complete.
 * @param signal ends the watch.
 * @returns resolves when the watch has ended.
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

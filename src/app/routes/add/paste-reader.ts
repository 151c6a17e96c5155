import type { Headlines } from '#domain/page-data/headlines.ts';
import { trustedScriptUrl } from '../../offline/trusted-script-url.ts';
import type { PasteAnswer, PasteRequest } from './paste-protocol.ts';
import pasteWorkerUrl from './paste-worker.ts?worker&url';
import type { PastedText } from './read-pasted.ts';

/** What became of a text: what the importer says of it, or that it was not read: in time, or by this browser. */
export type PasteResult = PastedText | { readonly kind: 'slow' } | { readonly kind: 'failed' };

/** Reads pasted texts away from the page. */
export type PasteReader = {
  /** Calls back with the result, unless another text comes before it. */
  readonly read: (text: string, headlines: Headlines | null, done: (result: PasteResult) => void) => void;
  readonly close: () => void;
};

/** A long story takes a slow phone a second; what takes longer than this was made to, in milliseconds. */
const LIMIT_MS = 8_000;

/**
 * Reads pasted texts in a worker of its own: a text that would take for ever stops that worker, and never the page.
 * @param createWorker opens the worker; a test puts in its own.
 * @param limit in milliseconds.
 */
export function pasteReader(
  createWorker = () => new Worker(trustedScriptUrl(pasteWorkerUrl), { type: 'module' }),
  limit = LIMIT_MS,
): PasteReader {
  let worker: Worker | null = null;
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  return {
    close,
    read: (text, headlines, done) => {
      newest += 1;
      const id = newest;
      clearTimeout(timer);
      const end = (result: PasteResult) => {
        if (id !== newest) return;
        clearTimeout(timer);
        done(result);
      };
      try {
        worker ??= createWorker();
        worker.onmessage = ({ data }: MessageEvent<PasteAnswer>) => {
          if (data.id === newest) end(data.read);
        };
        worker.onerror = () => {
          close();
          end({ kind: 'failed' });
        };
        worker.postMessage({ id, text, headlines } satisfies PasteRequest);
      } catch {
        // The browser has no module workers, or refuses this one.
        end({ kind: 'failed' });
        return;
      }
      timer = setTimeout(() => {
        close();
        end({ kind: 'slow' });
      }, limit);
    },
  };
}

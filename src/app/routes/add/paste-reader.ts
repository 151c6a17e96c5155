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

/** The built worker imports nothing, so that browsers without module workers run it, too (Firefox before 114). */
const KIND: WorkerOptions = import.meta.env.DEV ? { type: 'module' } : {};

/** How long reading may take, in milliseconds. */
export type PasteLimits = {
  /** A long story takes a slow phone a second; what takes longer than this was made to. */
  readonly reading: number;
  /** A text that another one waits behind is given up after this. */
  readonly waiting: number;
};

const LIMITS: PasteLimits = { reading: 8_000, waiting: 1_000 };

type Job = PasteRequest & { readonly done: (result: PasteResult) => void };

/**
 * Reads pasted texts in a worker of its own: a text that would take for ever stops that worker, and never the page.
 * @param createWorker opens the worker; a test puts in its own.
 */
export function pasteReader(
  createWorker = () => new Worker(trustedScriptUrl(pasteWorkerUrl), KIND),
  limits = LIMITS,
): PasteReader {
  let worker: Worker | null = null;
  let newest = 0;
  let running: Job | null = null;
  let waiting: Job | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  /** Ends the running job, unless a newer one has made its result worthless, and starts the one that waits. */
  const end = (result: PasteResult) => {
    clearTimeout(timer);
    if (running?.id === newest) running.done(result);
    running = null;
    const next = waiting;
    waiting = null;
    if (next) start(next);
  };
  const stopAfter = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      close();
      end({ kind: 'slow' });
    }, ms);
  };
  const start = (job: Job) => {
    running = job;
    try {
      worker ??= createWorker();
      worker.onmessage = ({ data }: MessageEvent<PasteAnswer>) => {
        if (data.id === running?.id) end(data.read);
      };
      worker.onerror = () => {
        close();
        end({ kind: 'failed' });
      };
      const { id, text, headlines } = job;
      worker.postMessage({ id, text, headlines } satisfies PasteRequest);
    } catch {
      // The browser has no workers, or refuses this one.
      end({ kind: 'failed' });
      return;
    }
    stopAfter(limits.reading);
  };
  return {
    close,
    read: (text, headlines, done) => {
      newest += 1;
      const job = { id: newest, text, headlines, done };
      if (!running) {
        start(job);
        return;
      }
      if (!waiting) stopAfter(limits.waiting);
      waiting = job;
    },
  };
}

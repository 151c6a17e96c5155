import { Worker } from 'node:worker_threads';
import type { Reading, Timing } from './measure-worker.ts';

/** Times readings in a thread that can be ended: a reader that hangs would never give the thread of the bench back. */
export class TimedWorker {
  #worker: Worker | null = null;

  /**
   * Times one reading.
   * @param limit ms after which the reading is given up.
   * @returns the time in ms, `Infinity` when it was given up, or what the reader threw.
   */
  async time(reading: Reading, limit: number): Promise<Timing> {
    this.#worker ??= new Worker(new URL('./measure-worker.ts', import.meta.url));
    const worker = this.#worker;
    const timing = await new Promise<Timing>((resolve) => {
      const timer = setTimeout(() => end({ ms: Number.POSITIVE_INFINITY }), limit);
      const failed = (error: unknown): void => end({ error: String(error) });
      const end = (result: Timing): void => {
        clearTimeout(timer);
        worker.off('message', end).off('error', failed);
        resolve(result);
      };
      worker.once('message', end).once('error', failed);
      worker.postMessage(reading);
    });
    if ('error' in timing || timing.ms === Number.POSITIVE_INFINITY) await this.end();
    return timing;
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

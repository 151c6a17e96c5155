import { describe, expect, it, vi } from 'vitest';
import type { PasteAnswer } from './paste-protocol.ts';
import { type PasteResult, pasteReader } from './paste-reader.ts';

const read = { kind: 'refused', line: 1, code: 'not-hindi' } as const;

/** A worker that answers each request as told; `null` never comes. */
function stubWorker(answers: (PasteAnswer['read'] | null)[]) {
  const terminate = vi.fn();
  const worker = {
    onmessage: null as ((event: { data: PasteAnswer }) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: ({ id }: { id: number }) => {
      const answer = answers.shift();
      if (answer) queueMicrotask(() => worker.onmessage?.({ data: { id, read: answer } }));
    },
    terminate,
  };
  return { worker, create: () => worker as unknown as Worker };
}

const resultOf = (reader: ReturnType<typeof pasteReader>, text: string): Promise<PasteResult> =>
  new Promise((resolve) => reader.read(text, null, resolve));

describe('pasteReader', () => {
  it('hands on what the worker says', async () => {
    const { create } = stubWorker([read]);
    expect(await resultOf(pasteReader(create), 'पाठ')).toEqual(read);
  });

  it('ends a worker that takes too long, and reads the next text in a new one', async () => {
    const { worker, create } = stubWorker([null, read]);
    const reader = pasteReader(create, { reading: 10, waiting: 1 });
    expect(await resultOf(reader, 'अटका')).toEqual({ kind: 'slow' });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(await resultOf(reader, 'पाठ')).toEqual(read);
  });

  it('says so where the browser has no such workers', async () => {
    const reader = pasteReader(() => {
      throw new TypeError('Worker is not defined');
    });
    expect(await resultOf(reader, 'पाठ')).toEqual({ kind: 'failed' });
  });

  it('says so when the code of the worker does not come', async () => {
    const { worker, create } = stubWorker([null]);
    const result = resultOf(pasteReader(create), 'पाठ');
    worker.onerror?.();
    expect(await result).toEqual({ kind: 'failed' });
  });

  it('calls back for the newest text alone', async () => {
    const { create } = stubWorker([null, read]);
    const reader = pasteReader(create, { reading: 10, waiting: 1 });
    const old = vi.fn();
    reader.read('पुराना', null, old);
    expect(await resultOf(reader, 'नया')).toEqual(read);
    expect(old).not.toHaveBeenCalled();
  });
});

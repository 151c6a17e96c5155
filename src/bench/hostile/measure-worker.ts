import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { processorTime } from '#checks/samples/processor-time.ts';
import { HOSTILE_KINDS } from './hostile-kinds.ts';
import { HOSTILE_READERS } from './hostile-readers.ts';

/** One reading to time: a reader and a kind by name, and the length of the text. */
export type Reading = { readonly reader: string; readonly kind: string; readonly length: number };

/** The processor time of a reading in ms, which other work of the machine does not lengthen, or what the reader threw. */
export type Timing = { readonly ms: number } | { readonly error: string };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function time({ reader, kind, length }: Reading): Timing {
  const read = HOSTILE_READERS[reader];
  const text = HOSTILE_KINDS.find(({ name }) => name === kind)?.text(length);
  if (!read || text === undefined) return { error: 'no such reader or kind' };
  // What an earlier reading left behind is not this one's.
  collectGarbage();
  try {
    return { ms: processorTime(() => read(text)) };
  } catch (error) {
    return { error: String(error) };
  }
}

parentPort?.on('message', (reading: Reading) => parentPort?.postMessage(time(reading)));

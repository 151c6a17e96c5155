import { HOSTILE_KINDS } from './hostile-kinds.ts';
import { HOSTILE_READERS } from './hostile-readers.ts';
import { TimedWorker } from './timed-worker.ts';

/** Lengths of the texts in UTF-16 units, each twice the one before. */
const LENGTHS = [25_000, 50_000, 100_000] as const;
/** A time below it, in ms, is noise: its growth says nothing. */
const NOISE_MS = 40;
/** Longest time of a text, in ms, and most growth of the time when the text doubles. */
type Bar = { readonly ms: number; readonly growth: number };
const BAR: Bar = { ms: 1_000, growth: 2.3 };
/** Ms after which a reading is given up. */
const GIVE_UP_MS = 20_000;
/** Attempts at a reading that seems too slow: the machine may have been busy. */
const ATTEMPTS = 3;

type Row = { reader: string; kind: string; times: readonly number[]; growth: number; fault: string | null };

/** The growth of the last time over the first for each doubling; 0 when the first two are noise. */
const growthOf = (times: readonly number[]): number => {
  const at = times.findIndex((ms) => ms > NOISE_MS);
  const [from, to] = [times[at], times.at(-1)];
  return from === undefined || to === undefined || at >= times.length - 1
    ? 0
    : (to / from) ** (1 / (times.length - 1 - at));
};

function faultOf(times: readonly number[]): string | null {
  if (times.some((ms) => ms > BAR.ms)) return `over ${BAR.ms} ms`;
  return growthOf(times) > BAR.growth ? `grows more than ${BAR.growth} times` : null;
}

/** Times a reader on a kind at every length; after the first time that is over the limit the longer ones are left out. */
async function timesOf(worker: TimedWorker, reader: string, kind: string): Promise<number[]> {
  const times: number[] = [];
  for (const length of LENGTHS) {
    const timing = await worker.time({ reader, kind, length }, GIVE_UP_MS);
    if ('error' in timing) throw new Error(`${reader} failed on ${kind}: ${timing.error}`);
    times.push(timing.ms);
    if (timing.ms > BAR.ms) break;
  }
  return times;
}

/** The row of a reader and a kind. A fault is measured again, and the least time of each length counts. */
async function rowOf(worker: TimedWorker, reader: string, kind: string): Promise<Row> {
  let times = await timesOf(worker, reader, kind);
  for (let attempt = 1; attempt < ATTEMPTS && faultOf(times) && times.every(Number.isFinite); attempt += 1) {
    const again = await timesOf(worker, reader, kind);
    times = (again.length > times.length ? again : times).map((ms, at) =>
      Math.min(ms, times[at] ?? ms, again[at] ?? ms),
    );
  }
  return { reader, kind, times, growth: growthOf(times), fault: faultOf(times) };
}

const milliseconds = (ms: number | undefined): string =>
  ms === undefined ? '' : Number.isFinite(ms) ? ms.toFixed(ms < 10 ? 1 : 0) : `> ${GIVE_UP_MS}`;

/** One line of the printed table, with the growth where the time is above noise. */
const lineOf = ({ reader, kind, times, growth, fault }: Row): string =>
  [
    reader.padEnd(22),
    kind.padEnd(24),
    ...LENGTHS.map((_, at) => milliseconds(times[at]).padStart(8)),
    (growth > 0 ? growth.toFixed(1) : '').padStart(6),
    fault ?? '',
  ]
    .join(' ')
    .trimEnd();

/**
 * Times every reader of text on every kind of hostile text and prints a table: each row that is above noise, and the
 * slowest of each reader.
 * @param only readers by name; all without any.
 * @returns whether the bars hold: no time above a second, and a time that no more than doubles with the text.
 */
async function benchHostile(only: readonly string[]): Promise<boolean> {
  const worker = new TimedWorker();
  const readers = Object.keys(HOSTILE_READERS).filter((name) => only.length === 0 || only.includes(name));
  const rows: Row[] = [];
  console.log(
    [
      'reader'.padEnd(22),
      'kind'.padEnd(24),
      ...LENGTHS.map((length) => `${length / 1_000}k`.padStart(8)),
      'growth',
    ].join(' '),
  );
  for (const reader of readers) {
    const own: Row[] = [];
    for (const { name } of HOSTILE_KINDS) own.push(await rowOf(worker, reader, name));
    own.sort((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0));
    own
      .filter(({ fault, times }, at) => at === 0 || fault !== null || (times.at(-1) ?? 0) > NOISE_MS)
      .forEach((row) => {
        console.log(lineOf(row));
      });
    rows.push(...own);
  }
  await worker.end();
  const broken = rows.filter(({ fault }) => fault !== null).length;
  console.log(
    `${readers.length} readers, ${HOSTILE_KINDS.length} kinds, ms; at most ${BAR.ms} ms and ${BAR.growth} times at a doubling above ${NOISE_MS} ms: ${broken === 0 ? 'held' : `${broken} NOT HELD`}`,
  );
  return broken === 0 && rows.length > 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await benchHostile(process.argv.slice(2))) ? 0 : 1;

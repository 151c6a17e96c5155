import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliSize } from '#host/brotli.ts';
import { type BuildOptions, buildSearchIndex } from '../build/build-index.ts';
import { isShardFile } from '../engine/files/manifest.ts';
import { readJsonLines } from './read-jsonl.ts';

/** Quantile of some numbers. @param share 0 to 1. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Builds an index and prints a summary as JSON; `bytes` and the sizes of shards are Brotli bytes.
 * @param from path of a JSON Lines file of documents.
 * @param to index folder; whatever it contains is deleted.
 * @throws Error when a line is not a document or two documents have the same id.
 */
export async function buildCommand(from: string, to: string, options: BuildOptions): Promise<void> {
  const started = performance.now();
  const { files, documents, terms, postings, termFiles } = await buildSearchIndex(readJsonLines(from), options);
  await rm(to, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage();
  const sizes = [...files].map(([path, bytes]) => ({ path, brotli: brotliSize(bytes), raw: bytes.length }));
  const shards = sizes.filter(({ path }) => isShardFile(path)).map(({ brotli }) => brotli);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  console.log(
    JSON.stringify({
      documents,
      seconds: Number(seconds.toFixed(2)),
      cpuSeconds: Number(((cpu.user + cpu.system) / 1e6).toFixed(2)),
      bytes: sum(sizes.map(({ brotli }) => brotli)),
      rawBytes: sum(sizes.map(({ raw }) => raw)),
      shards: shards.length,
      termFiles,
      shardMedian: quantile(shards, 0.5),
      shardP95: quantile(shards, 0.95),
      shardMax: Math.max(0, ...shards),
      manifestBytes: sizes.find(({ path }) => path === 'manifest.json')?.brotli ?? 0,
      terms,
      postings,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

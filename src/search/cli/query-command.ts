import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from '#host/brotli.ts';
import { IndexFiles } from '../engine/files/index-files.ts';
import { MANIFEST_FILE } from '../engine/files/manifest.ts';
import { type SearchOptions, search } from '../engine/search.ts';
import { inputLines, printLine } from './standard-input.ts';

/** An index folder as a browser meets it: which files a query would fetch with a cold cache, and how many bytes they are. */
export class MeasuredFolder {
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins a query: from here on files count as if none had been fetched, but for the manifest. */
  startCold(): void {
    this.#used = new Set([MANIFEST_FILE]);
  }

  readonly uses = (path: string): void => {
    this.#used.add(path);
  };

  readonly bytes = async (path: string): Promise<Uint8Array> => {
    return readFile(join(this.#folder, path));
  };

  readonly json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await this.bytes(path)));

  /** Brotli bytes of the files used since the cold start. */
  async brotliBytes(): Promise<number> {
    let total = 0;
    for (const path of this.#used) {
      const size = this.#sizes.get(path) ?? brotliSize(await readFile(join(this.#folder, path)));
      this.#sizes.set(path, size);
      total += size;
    }
    return total;
  }

  /** Term and postings files among them. */
  shards(): number {
    return [...this.#used].filter((path) => /[tp]\d+\.bin$/.test(path)).length;
  }
}

/** Answers each line of standard input from an index folder, each as a first query, and prints one JSON line. */
export async function queryCommand(folder: string, options: SearchOptions): Promise<void> {
  const measured = new MeasuredFolder(folder);
  const files = await IndexFiles.open(measured);
  for await (const line of inputLines()) {
    const query = line.trim();
    measured.startCold();
    const started = performance.now();
    const result = await search(files, query, options);
    const milliseconds = performance.now() - started;
    const hits = result.groups.flatMap(({ kind, hits: found }) =>
      found.map(({ id, score }) => ({ id, score: Number(score.toFixed(4)), ...(kind === 'article' ? {} : { kind }) })),
    );
    const terms = result.words.map(({ word, matches }) => ({
      word: word.word,
      candidates: matches.map(({ term, cost }) => ({ term, cost: Number(cost.toFixed(3)) })),
    }));
    await printLine(
      JSON.stringify({
        query,
        hits: hits.slice(0, options.count),
        terms,
        bytes: await measured.brotliBytes(),
        shards: measured.shards(),
        ms: Number(milliseconds.toFixed(2)),
        ...(result.didYouMean === null ? {} : { didYouMean: result.didYouMean }),
      }),
    );
  }
}

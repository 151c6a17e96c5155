import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from '#host/brotli.ts';
import { decodeJson } from '../build/utf8.ts';
import type { IndexSource } from '../engine/files/index-files.ts';
import { isShardFile, MANIFEST_FILE } from '../engine/files/manifest.ts';

/** An index folder that counts which files, of how many bytes, a query would load with an empty cache. */
export class MeasuredFolder implements IndexSource {
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts to count for a query, as if only the manifest were loaded. */
  startCold(): void {
    this.#used = new Set([MANIFEST_FILE]);
  }

  readonly onUse = (path: string): void => {
    this.#used.add(path);
  };

  readonly bytes = (path: string): Promise<Uint8Array> => readFile(join(this.#folder, path));

  readonly json = async (path: string): Promise<unknown> => decodeJson(await this.bytes(path));

  /** Brotli bytes of the files used since the start. */
  async brotliBytes(): Promise<number> {
    let total = 0;
    for (const path of this.#used) {
      const size = this.#sizes.get(path) ?? brotliSize(await this.bytes(path));
      this.#sizes.set(path, size);
      total += size;
    }
    return total;
  }

  /** Number of term and postings files among them. */
  shards(): number {
    return [...this.#used].filter(isShardFile).length;
  }
}

const CHUNK_BITS = 20;
const CHUNK_SIZE = 1 << CHUNK_BITS;

/**
 * A list of integers from 0 to 2^32 - 1 that grows in chunks: a corpus may have fifty million postings, too many to copy on
 * every growth.
 */
export class GrowingNumbers {
  #last = new Uint32Array(CHUNK_SIZE);
  readonly #chunks = [this.#last];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a number. */
  push(value: number): void {
    const at = this.#length & (CHUNK_SIZE - 1);
    if (at === 0 && this.#length > 0) {
      this.#last = new Uint32Array(CHUNK_SIZE);
      this.#chunks.push(this.#last);
    }
    this.#last[at] = value;
    this.#length += 1;
  }

  /** The number at an index, 0 past the end. */
  at(index: number): number {
    return this.#chunks[index >>> CHUNK_BITS]?.[index & (CHUNK_SIZE - 1)] ?? 0;
  }
}

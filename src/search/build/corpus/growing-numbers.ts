/** Numbers below 2^32, appended one by one without ever copying what is there: a corpus may hold fifty million. */
export class GrowingNumbers {
  readonly #chunkSize = 1 << 20;
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & (this.#chunkSize - 1);
    if (at === 0) this.#chunks.push(new Uint32Array(this.#chunkSize));
    (this.#chunks[this.#chunks.length - 1] as Uint32Array)[at] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return (this.#chunks[Math.floor(index / this.#chunkSize)] as Uint32Array)[index & (this.#chunkSize - 1)] as number;
  }
}

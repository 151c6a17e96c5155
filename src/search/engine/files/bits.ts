/** Collects bits, high bit first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #current = 0;
  #used = 0;

  bit(value: number): void {
    this.#current = (this.#current << 1) | value;
    this.#used += 1;
    if (this.#used === 8) {
      this.#bytes.push(this.#current);
      this.#current = 0;
      this.#used = 0;
    }
  }

  /** The low `count` bits of a value below 2^32. */
  bits(value: number, count: number): void {
    for (let shift = count - 1; shift >= 0; shift -= 1) this.bit((value >>> shift) & 1);
  }

  ones(count: number): void {
    for (let index = 0; index < count; index += 1) this.bit(1);
  }

  /** All bits, the last byte filled up with zeros. */
  finish(): number[] {
    return this.#used === 0 ? this.#bytes : [...this.#bytes, this.#current << (8 - this.#used)];
  }
}

/** Reads what `BitWriter` wrote; past the end come zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #window = 0;
  #left = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  bit(): number {
    if (this.#left === 0) {
      this.#window = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      this.#left = 8;
    }
    this.#left -= 1;
    return (this.#window >>> this.#left) & 1;
  }

  bits(count: number): number {
    let value = 0;
    let wanted = count;
    while (wanted > 0) {
      if (this.#left === 0) {
        this.#window = this.#bytes[this.#at] ?? 0;
        this.#at += 1;
        this.#left = 8;
      }
      const take = Math.min(wanted, this.#left);
      this.#left -= take;
      value = ((value << take) | ((this.#window >>> this.#left) & ((1 << take) - 1))) >>> 0;
      wanted -= take;
    }
    return value;
  }

  /** Number of one bits up to the next zero bit, which is read too; stops at `limit` ones without reading a zero. */
  ones(limit: number): number {
    let count = 0;
    while (count < limit && this.bit() === 1) count += 1;
    return count;
  }
}

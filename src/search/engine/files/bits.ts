/** Writes bits into bytes, from the highest bit of each byte down. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #current = 0;
  #used = 0;

  /** Writes one bit, 0 or 1. */
  bit(value: number): void {
    this.#current = (this.#current << 1) | value;
    this.#used += 1;
    if (this.#used === 8) {
      this.#bytes.push(this.#current);
      this.#current = 0;
      this.#used = 0;
    }
  }

  /** Writes the low `count` bits of a value below 2^32, highest first. */
  bits(value: number, count: number): void {
    for (let shift = count - 1; shift >= 0; shift -= 1) this.bit((value >>> shift) & 1);
  }

  /** Writes a number of one bits. */
  ones(count: number): void {
    for (let index = 0; index < count; index += 1) this.bit(1);
  }

  /** The bytes written; the last is filled up with zero bits. */
  finish(): number[] {
    return this.#used === 0 ? this.#bytes : [...this.#bytes, this.#current << (8 - this.#used)];
  }
}

/** Reads what `BitWriter` wrote. Bits past the end are zero. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #window = 0;
  #left = 0;

  /** @param start offset of the first byte. */
  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  #fill(): void {
    this.#window = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    this.#left = 8;
  }

  /** Reads one bit. */
  bit(): number {
    if (this.#left === 0) this.#fill();
    this.#left -= 1;
    return (this.#window >>> this.#left) & 1;
  }

  /** Reads a value of `count` bits, at most 32. */
  bits(count: number): number {
    let value = 0;
    let wanted = count;
    while (wanted > 0) {
      if (this.#left === 0) this.#fill();
      const take = Math.min(wanted, this.#left);
      this.#left -= take;
      value = ((value << take) | ((this.#window >>> this.#left) & ((1 << take) - 1))) >>> 0;
      wanted -= take;
    }
    return value;
  }

  /** Reads one bits up to and including the next zero bit, at most `limit` of them, and returns their number. */
  ones(limit: number): number {
    let count = 0;
    while (count < limit && this.bit() === 1) count += 1;
    return count;
  }
}

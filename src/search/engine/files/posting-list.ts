import { BitReader, BitWriter } from './bits.ts';

/** Number of impact levels, which say how much a document is about a term; the highest is the strongest. */
export const IMPACT_LEVELS = 8;
const IMPACT_BITS = 3;
/** Longest unary part of a Rice code; a gap that needs a longer one is written in 32 bits after it. */
const ESCAPE_ONES = 20;
const PARAMETER_BITS = 5;
/** Smallest group that stores its Rice parameter; for smaller ones it follows from their size. */
const MIN_WITH_PARAMETER = 6;

/** The documents of a term and, at the same indexes, their impact levels. */
export type Postings = { readonly documents: Uint32Array; readonly impacts: Uint8Array };

const bitLength = (value: number): number => 32 - Math.clz32(value);

/** Rice parameter for `count` documents spread evenly over `total`. */
function expectedParameter(count: number, total: number): number {
  return Math.max(0, bitLength(Math.floor((total * 0.69) / count)) - 1);
}

/** Bits that the gaps take with a Rice parameter. */
function riceCost(gaps: readonly number[], parameter: number): number {
  let cost = 0;
  for (const gap of gaps) {
    const ones = gap >>> parameter;
    cost += ones >= ESCAPE_ONES ? ESCAPE_ONES + 32 : ones + 1 + parameter;
  }
  return cost;
}

/** The cheapest Rice parameter near a given one. */
function bestParameter(gaps: readonly number[], start: number): number {
  let best = start;
  let cost = riceCost(gaps, start);
  for (let parameter = Math.max(0, start - 4); parameter <= start + 1; parameter += 1) {
    const other = riceCost(gaps, parameter);
    if (other < cost) [best, cost] = [parameter, other];
  }
  return best;
}

/**
 * Encodes postings by impact: for each level from the highest the number of documents (Elias gamma of count + 1), then the
 * gaps between ascending document numbers in Rice code. Levels need no bits of their own, and decoding could stop early.
 * @param postings at least one, document numbers ascending.
 * @param total number of documents in the index.
 * @see Anh and Moffat, "Pruned query evaluation using pre-computed impacts", SIGIR 2006.
 */
export function encodePostings({ documents, impacts }: Postings, total: number): number[] {
  const writer = new BitWriter();
  if (documents.length === 1) {
    writer.bits(impacts[0] ?? 0, IMPACT_BITS);
    writer.bits(documents[0] ?? 0, bitLength(total));
    return writer.finish();
  }
  const groups: number[][] = Array.from({ length: IMPACT_LEVELS }, () => []);
  for (let index = 0; index < documents.length; index += 1) {
    groups[impacts[index] ?? 0]?.push(documents[index] ?? 0);
  }
  let left = documents.length;
  for (const group of groups.reverse()) {
    if (left === 0) break;
    left -= group.length;
    const width = bitLength(group.length + 1);
    writer.ones(width - 1);
    writer.bit(0);
    writer.bits(group.length + 1 - (1 << (width - 1)), width - 1);
    if (group.length === 0) continue;
    const gaps = gapsOf(group);
    let parameter = expectedParameter(group.length, total);
    if (group.length >= MIN_WITH_PARAMETER) {
      parameter = bestParameter(gaps, parameter);
      writer.bits(parameter, PARAMETER_BITS);
    }
    for (const gap of gaps) {
      const ones = gap >>> parameter;
      if (ones >= ESCAPE_ONES) {
        writer.ones(ESCAPE_ONES);
        writer.bits(gap, 32);
      } else {
        writer.ones(ones);
        writer.bit(0);
        writer.bits(gap, parameter);
      }
    }
  }
  return writer.finish();
}

/** Numbers left out before each of some ascending numbers. */
function gapsOf(numbers: readonly number[]): number[] {
  let next = 0;
  return numbers.map((number) => {
    const gap = number - next;
    next = number + 1;
    return gap;
  });
}

/**
 * Decodes what `encodePostings` wrote.
 * @param start offset of the first byte.
 * @param count number of documents of the term.
 * @param total number of documents in the index.
 */
export function decodePostings(bytes: Uint8Array, start: number, count: number, total: number): Postings {
  const documents = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  const reader = new BitReader(bytes, start);
  if (count === 1) {
    impacts[0] = reader.bits(IMPACT_BITS);
    documents[0] = reader.bits(bitLength(total));
    return { documents, impacts };
  }
  let at = 0;
  for (let level = IMPACT_LEVELS - 1; at < count && level >= 0; level -= 1) {
    const width = reader.ones(31);
    const size = Math.min((1 << width) + reader.bits(width) - 1, count - at);
    if (size === 0) continue;
    const parameter = size >= MIN_WITH_PARAMETER ? reader.bits(PARAMETER_BITS) : expectedParameter(size, total);
    let previous = -1;
    for (let index = 0; index < size; index += 1) {
      const ones = reader.ones(ESCAPE_ONES);
      const gap = ones === ESCAPE_ONES ? reader.bits(32) : (ones << parameter) | reader.bits(parameter);
      previous += gap + 1;
      documents[at] = previous;
      impacts[at] = level;
      at += 1;
    }
  }
  return { documents, impacts };
}

/** Number of bytes that `encodePostings` writes for a single document. */
export function singlePostingBytes(total: number): number {
  return (IMPACT_BITS + bitLength(total) + 7) >> 3;
}

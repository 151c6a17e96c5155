import { describe, expect, it } from 'vitest';
import { homeKey } from './home-key.ts';
import { decodeTermShard, encodeTermShard, type TermRecord } from './term-shard-codec.ts';

const record = (term: string, surfaces: string[], frequency = 3): TermRecord => ({
  key: homeKey(term),
  term,
  frequency,
  surfaces: surfaces.map((word, index) => ({ word, weight: 5 - index })),
  postings: { bytes: [frequency, 1, 2] },
});
const RECORDS: TermRecord[] = [
  record('राजनाथ', ['राजनाथ']),
  record('लडक', ['लड़का', 'लड़के']),
  record('sco', ['एससीओ', 'SCO']),
  record('café', ['Café']),
  { ...record('मंत्री', ['मंत्री']), postings: { file: 7 } },
  { ...record('सिंह', ['सिंह']), key: 'snh', postings: null },
].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('a term shard', () => {
  const bytes = encodeTermShard(RECORDS);
  const shard = decodeTermShard(bytes, 1000);

  it.each(RECORDS)('has $term under $key', ({ key, term, frequency, surfaces, postings }) => {
    const entry = shard.get(key).find((other) => other.term === term);
    expect(entry?.frequency).toBe(frequency);
    expect(entry?.surfaces.map(({ word }) => word)).toEqual(surfaces.map(({ word }) => word));
    const kind = postings === null ? 'elsewhere' : 'file' in postings ? 'file' : 'here';
    expect(entry?.postings.kind).toBe(kind);
    if (entry?.postings.kind === 'here') expect(bytes[entry.postings.offset]).toBe(frequency);
  });

  it('lists its keys in order', () => {
    const keys = [...shard.keys()];
    expect(keys).toEqual([...keys].sort());
  });

  it('finds entries by the beginning of a key', () => {
    expect([...shard.startingWith('rj')].map(({ term }) => term)).toEqual(['राजनाथ']);
  });

  it('refuses a file that was cut', () => {
    for (const length of [0, 1, 8, 30]) expect(() => decodeTermShard(bytes.slice(0, length), 1000)).toThrow(RangeError);
  });
});

import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeChars, encodeChars } from './char-codec.ts';
import { singlePostingBytes } from './posting-list.ts';
import { type KeyedEntry, type PostingsLocation, type Surface, TermShard } from './term-shard.ts';

/** A term as it is written into a shard. */
export type TermRecord = {
  readonly key: string;
  readonly term: string;
  /** Number of documents that contain it. */
  readonly frequency: number;
  readonly surfaces: readonly Surface[];
  /** Encoded postings, or the number of the file that holds them; `null` when they are stored under the home key. */
  readonly postings: { readonly bytes: ArrayLike<number> } | { readonly file: number } | null;
};

const HERE = 0;
const FILE = 1;
const ELSEWHERE = 2;

/** A value for each column of a shard, made in the order of the file. Values of one kind are stored together: it packs best. */
const columns = <T>(make: () => T) => ({
  heads: make(),
  frequencies: make(),
  locations: make(),
  shared: make(),
  added: make(),
  letters: make(),
  keys: make(),
  surfaces: make(),
  spelling: make(),
});

/** Length of the longest common beginning. */
function sharedPrefix(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * Encodes a shard: the columns of its terms, then their postings. A term is stored as what it adds to the one before, a
 * spelling as what it adds to its term. A key is stored only where it is not the term's home key.
 * @param records sorted by key and term.
 */
export function encodeTermShard(records: readonly TermRecord[]): Uint8Array<ArrayBuffer> {
  const to = columns(() => new ByteWriter());
  const postings = new ByteWriter();
  let before: number[] = [];
  for (const record of records) {
    const term = encodeChars(record.term);
    const shared = sharedPrefix(term, before);
    to.shared.varint(shared);
    to.added.varint(term.length - shared);
    to.letters.raw(term.slice(shared));
    before = term;
    const location = record.postings === null ? ELSEWHERE : 'file' in record.postings ? FILE : HERE;
    // The usual single spelling that is the term itself is stored as none.
    const plain = record.surfaces.length === 1 && record.surfaces[0]?.word === record.term;
    to.heads.varint((plain ? 0 : record.surfaces.length) * 4 + location);
    to.frequencies.varint(record.frequency);
    if (record.postings === null) {
      const key = encodeChars(record.key);
      to.keys.varint(key.length);
      to.keys.raw(key);
    } else if ('file' in record.postings) to.locations.varint(record.postings.file);
    else {
      if (record.frequency > 1) to.locations.varint(record.postings.bytes.length);
      postings.raw(record.postings.bytes);
    }
    if (plain) continue;
    for (const surface of record.surfaces) {
      const word = encodeChars(surface.word);
      const same = sharedPrefix(word, term);
      to.surfaces.varint(same);
      to.surfaces.varint(word.length - same);
      to.spelling.raw(word.slice(same));
      if (record.surfaces.length > 1) to.surfaces.byte(surface.weight);
    }
  }
  const writer = new ByteWriter();
  writer.varint(records.length);
  for (const column of Object.values(to)) writer.varint(column.length);
  for (const column of Object.values(to)) writer.raw(column.finish());
  writer.raw(postings.finish());
  return writer.finish();
}

/** Weight of the only spelling of a term, which is not stored. */
const weightOf = (frequency: number): number => Math.round(Math.log2(1 + frequency));

/**
 * Decodes what `encodeTermShard` wrote.
 * @param total number of documents in the index.
 * @throws RangeError when the file is truncated.
 */
export function decodeTermShard(bytes: Uint8Array, total: number): TermShard {
  const head = new ByteReader(bytes);
  const count = head.varint();
  const lengths = Object.values(columns(() => head.varint()));
  let start = head.position;
  const from = columns(() => {
    const reader = new ByteReader(bytes, start);
    start += lengths.shift() ?? 0;
    return reader;
  });
  if (start > bytes.length) throw new RangeError('search index file ends too early');
  const single = singlePostingBytes(total);
  const rows: KeyedEntry[] = [];
  let offset = start;
  let term = '';
  const take = (reader: ByteReader, length: number): string => {
    const text = decodeChars(bytes, reader.position, reader.position + length);
    reader.position += length;
    return text;
  };
  for (let index = 0; index < count; index += 1) {
    term = prefix(term, from.shared.varint()) + take(from.letters, from.added.varint());
    const kind = from.heads.varint();
    const frequency = from.frequencies.varint();
    let postings: PostingsLocation = { kind: 'elsewhere' };
    let key: string | undefined;
    if ((kind & 3) === FILE) postings = { kind: 'file', file: from.locations.varint() };
    else if ((kind & 3) === HERE) {
      postings = { kind: 'here', offset };
      offset += frequency > 1 ? from.locations.varint() : single;
    } else key = take(from.keys, from.keys.varint());
    const spellings = kind >>> 2;
    const surfaces: Surface[] = [];
    if (spellings === 0) surfaces.push({ word: term, weight: weightOf(frequency) });
    for (let at = 0; at < spellings; at += 1) {
      const shared = prefix(term, from.surfaces.varint());
      const word = shared + take(from.spelling, from.surfaces.varint());
      surfaces.push({ word, weight: spellings > 1 ? from.surfaces.byte() : weightOf(frequency) });
    }
    rows.push({ entry: { term, frequency, surfaces, postings }, key });
  }
  return new TermShard(bytes, rows);
}

/** The beginning of a text that takes a number of bytes in the character codec. */
function prefix(text: string, length: number): string {
  if (length === 0) return '';
  const bytes = encodeChars(text);
  return bytes.length === text.length
    ? text.slice(0, length)
    : decodeChars(Uint8Array.from(bytes.slice(0, length)), 0, length);
}

import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeChars, encodeChars } from './char-codec.ts';
import { homeKey } from './home-key.ts';
import { singlePostingBytes } from './posting-list.ts';

/** A spelling of a term as desks write it, and the binary logarithm of how often. */
export type Surface = { readonly word: string; readonly weight: number };

/** Where the postings of a term lie. */
export type PostingPlace =
  | { readonly kind: 'here'; readonly offset: number }
  | { readonly kind: 'file'; readonly file: number }
  /** The term is only mentioned under this key; its postings are under its own. */
  | { readonly kind: 'elsewhere' };

/** A term under a key. */
export type TermEntry = {
  readonly term: string;
  /** Documents that hold it. */
  readonly frequency: number;
  /** Spellings, most frequent first; never empty. */
  readonly surfaces: readonly Surface[];
  readonly place: PostingPlace;
};

/** What goes into a shard: as `TermEntry`, with the postings' bytes or the number of the file they got. */
export type TermRecord = {
  readonly key: string;
  readonly term: string;
  readonly frequency: number;
  readonly surfaces: readonly Surface[];
  readonly postings: { readonly bytes: ArrayLike<number> } | { readonly file: number } | null;
};

const HERE = 0;
const FILE = 1;
const ELSEWHERE = 2;
/** Values of a kind stand together: that is what brotli likes best. */
const COLUMNS = [
  'heads',
  'frequencies',
  'places',
  'shared',
  'added',
  'letters',
  'keys',
  'surfaces',
  'spelling',
] as const;
type Columns<T> = Record<(typeof COLUMNS)[number], T>;

function columns<T>(make: () => T): Columns<T> {
  return Object.fromEntries(COLUMNS.map((name) => [name, make()])) as Columns<T>;
}

function sharedPrefix(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * One shard: terms in order of key, then term, then all postings. Keys follow from the terms and are not written, but for
 * mentions under another key. A term is written as what it adds to the one before, a spelling as what it adds to its term.
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
    const place = record.postings === null ? ELSEWHERE : 'file' in record.postings ? FILE : HERE;
    const plain = record.surfaces.length === 1 && record.surfaces[0]?.word === record.term;
    to.heads.varint((plain ? 0 : record.surfaces.length) * 4 + place);
    to.frequencies.varint(record.frequency);
    if (record.postings === null) {
      const key = encodeChars(record.key);
      to.keys.varint(key.length);
      to.keys.raw(key);
    } else if ('file' in record.postings) to.places.varint(record.postings.file);
    else {
      if (record.frequency > 1) to.places.varint(record.postings.bytes.length);
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
  for (const name of COLUMNS) writer.varint(to[name].length);
  for (const name of COLUMNS) writer.raw(to[name].finish());
  writer.raw(postings.finish());
  return writer.finish();
}

/** A shard as read. */
export class TermShard {
  readonly bytes: Uint8Array;
  readonly #entries: readonly TermEntry[];
  /** Keys by entry; those that follow from the term are worked out when asked for. */
  readonly #keys: (string | undefined)[];

  constructor(bytes: Uint8Array, entries: readonly TermEntry[], keys: (string | undefined)[]) {
    this.bytes = bytes;
    this.#entries = entries;
    this.#keys = keys;
  }

  #key(index: number): string {
    const known = this.#keys[index];
    if (known !== undefined) return known;
    const key = homeKey((this.#entries[index] as TermEntry).term);
    this.#keys[index] = key;
    return key;
  }

  /** Number of the first entry whose key is not below a given one. */
  #first(key: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Entries under a key. */
  get(key: string): TermEntry[] {
    const found: TermEntry[] = [];
    for (let index = this.#first(key); index < this.#entries.length && this.#key(index) === key; index += 1) {
      found.push(this.#entries[index] as TermEntry);
    }
    return found;
  }

  /** Entries whose key begins so. */
  *startingWith(prefix: string): Generator<TermEntry> {
    for (let index = this.#first(prefix); index < this.#entries.length; index += 1) {
      if (!this.#key(index).startsWith(prefix)) return;
      yield this.#entries[index] as TermEntry;
    }
  }

  /** All keys, each once, in order. */
  *keys(): Generator<string> {
    let last: string | undefined;
    for (let index = 0; index < this.#entries.length; index += 1) {
      const key = this.#key(index);
      if (key !== last) yield key;
      last = key;
    }
  }
}

const weightOf = (frequency: number): number => Math.round(Math.log2(1 + frequency));

/**
 * Inverse of `encodeTermShard`.
 * @param total documents in the index.
 * @throws RangeError when the file is cut.
 */
export function decodeTermShard(bytes: Uint8Array, total: number): TermShard {
  const head = new ByteReader(bytes);
  const count = head.varint();
  const lengths = COLUMNS.map(() => head.varint());
  const from = columns(() => head);
  let start = head.position;
  COLUMNS.forEach((name, index) => {
    from[name] = new ByteReader(bytes, start);
    start += lengths[index] as number;
  });
  if (start > bytes.length) throw new RangeError('search index file ends too early');
  const single = singlePostingBytes(total);
  const entries: TermEntry[] = [];
  const keys: (string | undefined)[] = [];
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
    let place: PostingPlace = { kind: 'elsewhere' };
    let key: string | undefined;
    if ((kind & 3) === FILE) place = { kind: 'file', file: from.places.varint() };
    else if ((kind & 3) === HERE) {
      place = { kind: 'here', offset };
      offset += frequency > 1 ? from.places.varint() : single;
    } else key = take(from.keys, from.keys.varint());
    const spellings = kind >>> 2;
    const surfaces: Surface[] = [];
    if (spellings === 0) surfaces.push({ word: term, weight: weightOf(frequency) });
    for (let at = 0; at < spellings; at += 1) {
      const shared = prefix(term, from.surfaces.varint());
      const word = shared + take(from.spelling, from.surfaces.varint());
      surfaces.push({ word, weight: spellings > 1 ? from.surfaces.byte() : weightOf(frequency) });
    }
    entries.push({ term, frequency, surfaces, place });
    keys.push(key);
  }
  return new TermShard(bytes, entries, keys);
}

/** The characters of a text that take up so many bytes in the codec. */
function prefix(text: string, length: number): string {
  if (length === 0) return '';
  const bytes = encodeChars(text);
  return bytes.length === text.length
    ? text.slice(0, length)
    : decodeChars(Uint8Array.from(bytes.slice(0, length)), 0, length);
}

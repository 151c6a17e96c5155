import { encodePostings } from '../../engine/files/posting-list.ts';
import { encodeTermShard, type TermRecord } from '../../engine/files/term-shard-codec.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { frequencyOf, type Inverted, postingsOf } from '../corpus/invert.ts';
import { keyTerms } from './keyed-terms.ts';

/** Size of a term file in bytes: a query of two words loads two, and the manifest lists them all. */
const FILE_BYTES = 14_000;
/** Longer postings get a file of their own, so that a query for a rare term does not load them. */
const OWN_FILE_BYTES = 3_000;

/** Term files, the first key of each, and postings in files of their own. */
export type TermFiles = {
  readonly starts: readonly string[];
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  readonly lists: readonly Uint8Array<ArrayBuffer>[];
};

/** A record and about how many bytes it takes in its file. */
type Sized = { record: TermRecord; size: number };

/** Encodes the terms of a corpus. A key never spans two files, so that one file answers it. */
export function writeTerms(corpus: Corpus, inverted: Inverted): TermFiles {
  const total = inverted.order.length;
  const lists: Uint8Array<ArrayBuffer>[] = [];
  const starts: string[] = [];
  const files: Uint8Array<ArrayBuffer>[] = [];
  let open: Sized[] = [];
  let openSize = 0;
  const closeFile = (): void => {
    const [first] = open;
    if (!first) return;
    starts.push(files.length === 0 ? '' : first.record.key);
    files.push(encodeTermShard(open.map(({ record }) => record)));
    open = [];
    openSize = 0;
  };
  const moveToOwnFile = (sized: Sized): void => {
    const { postings } = sized.record;
    if (postings === null || 'file' in postings) return;
    sized.size -= postings.bytes.length;
    sized.record = { ...sized.record, postings: { file: lists.length } };
    lists.push(Uint8Array.from(postings.bytes));
  };
  const addKey = (group: Sized[]): void => {
    for (const sized of group) {
      const { postings } = sized.record;
      if (postings !== null && 'bytes' in postings && postings.bytes.length > OWN_FILE_BYTES) moveToOwnFile(sized);
    }
    let size = group.reduce((sum, sized) => sum + sized.size, 0);
    // The longest postings of a key with many terms move out until the file has its usual size.
    for (const sized of [...group].sort((a, b) => b.size - a.size)) {
      if (size <= FILE_BYTES * 1.25 || sized.size < OWN_FILE_BYTES / 4) break;
      size -= sized.size;
      moveToOwnFile(sized);
      size += sized.size;
    }
    if (openSize + size > FILE_BYTES * 1.15) closeFile();
    open.push(...group);
    openSize += size;
    if (openSize > FILE_BYTES) closeFile();
  };
  let group: Sized[] = [];
  for (const { key, term, name, isHome, surfaces } of keyTerms(corpus)) {
    const frequency = frequencyOf(inverted, term);
    if (frequency === 0) continue;
    const bytes = isHome ? encodePostings(postingsOf(inverted, term), total) : null;
    const record: TermRecord = { key, term: name, frequency, surfaces, postings: bytes && { bytes } };
    if (group.length > 0 && group[0]?.record.key !== key) {
      addKey(group);
      group = [];
    }
    const spelt = surfaces.reduce((sum, { word }) => sum + word.length / 2, 0);
    group.push({ record, size: (bytes?.length ?? 0) + 6 + name.length / 2 + spelt });
  }
  addKey(group);
  closeFile();
  return { starts, files, lists };
}

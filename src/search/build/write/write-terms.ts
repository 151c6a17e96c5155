import { encodePostings } from '../../engine/files/posting-list.ts';
import { encodeTermShard, type TermRecord } from '../../engine/files/term-shard.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Inverted } from '../corpus/invert.ts';
import { placeTerms } from './keyed-terms.ts';

/** Bytes a term file should have: two words cost two files, and the manifest a line for each. */
const FILE_BYTES = 14_000;
/** Longer posting lists lie in files of their own, so that a word does not pay for its neighbours. */
const OWN_FILE_BYTES = 3_000;

/** Term files, the first key of each, and posting lists in files of their own. */
export type TermFiles = {
  readonly starts: readonly string[];
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  readonly lists: readonly Uint8Array<ArrayBuffer>[];
};

type Sized = { record: TermRecord; size: number };

/** Writes the posting lists and the term files. A key never spans two files, so one fetch answers it. */
export function writeTerms(corpus: Corpus, inverted: Inverted): TermFiles {
  const total = inverted.order.length;
  const lists: Uint8Array<ArrayBuffer>[] = [];
  const starts: string[] = [];
  const files: Uint8Array<ArrayBuffer>[] = [];
  let open: Sized[] = [];
  let openSize = 0;
  const close = (): void => {
    if (open.length === 0) return;
    starts.push(files.length === 0 ? '' : (open[0] as Sized).record.key);
    files.push(encodeTermShard(open.map(({ record }) => record)));
    open = [];
    openSize = 0;
  };
  const moveOut = (sized: Sized): void => {
    const { postings } = sized.record;
    if (postings === null || 'file' in postings) return;
    sized.size -= postings.bytes.length;
    sized.record = { ...sized.record, postings: { file: lists.length } };
    lists.push(Uint8Array.from(postings.bytes));
  };
  const addGroup = (group: Sized[]): void => {
    for (const sized of group) {
      const { postings } = sized.record;
      if (postings !== null && 'bytes' in postings && postings.bytes.length > OWN_FILE_BYTES) moveOut(sized);
    }
    let size = group.reduce((sum, sized) => sum + sized.size, 0);
    // A crowded key: its longest lists move out until the file is of ordinary size.
    for (const sized of [...group].sort((a, b) => b.size - a.size)) {
      if (size <= FILE_BYTES * 1.25 || sized.size < OWN_FILE_BYTES / 4) break;
      size -= sized.size;
      moveOut(sized);
      size += sized.size;
    }
    if (openSize + size > FILE_BYTES * 1.15) close();
    open.push(...group);
    openSize += size;
    if (openSize > FILE_BYTES) close();
  };
  let group: Sized[] = [];
  for (const { key, term, home, surfaces } of placeTerms(corpus)) {
    const from = inverted.starts[term] as number;
    const to = inverted.starts[term + 1] as number;
    if (to === from) continue;
    const bytes = home
      ? encodePostings(inverted.documents.subarray(from, to), inverted.impacts.subarray(from, to), total)
      : null;
    const name = corpus.terms[term] as string;
    const record: TermRecord = {
      key,
      term: name,
      frequency: to - from,
      surfaces,
      postings: bytes === null ? null : { bytes },
    };
    if (group.length > 0 && (group[0] as Sized).record.key !== key) {
      addGroup(group);
      group = [];
    }
    const spelt = surfaces.reduce((sum, { word }) => sum + word.length / 2, 0);
    group.push({ record, size: (bytes?.length ?? 0) + 6 + name.length / 2 + spelt });
  }
  addGroup(group);
  close();
  return { starts, files, lists };
}

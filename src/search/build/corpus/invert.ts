import { IMPACT_LEVELS, type Postings } from '../../engine/files/posting-list.ts';
import { impactLevel, saturation } from '../../engine/ranking/bm25.ts';
import type { Corpus, StoredDocument } from './corpus.ts';
import { countOfPosting, termOfPosting } from './posting.ts';

/** The postings of all terms, one after the other. */
export type Inverted = {
  /** Documents by their number in the index: by kind, then newest first. */
  readonly order: readonly StoredDocument[];
  /** Index of the first posting of each term, and the number of postings after the last. */
  readonly starts: Uint32Array;
  /** Document number and impact level of each posting. */
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
};

/** Kinds that come before all others, in this order. */
const FIRST_GROUPS = ['entity', 'event'];

function groupRank(group: string): number {
  const at = FIRST_GROUPS.indexOf(group);
  return at < 0 ? FIRST_GROUPS.length : at;
}

function inIndexOrder(a: StoredDocument, b: StoredDocument): number {
  if (a.group !== b.group) return groupRank(a.group) - groupRank(b.group) || (a.group < b.group ? -1 : 1);
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.start - b.start;
}

/** Turns documents with terms into terms with documents in ascending order, and counts into impact levels. */
export function invert(corpus: Corpus): Inverted {
  const { postings, terms } = corpus;
  const order = [...corpus.documents].sort(inIndexOrder);
  const average = order.reduce((sum, { length }) => sum + length, 0) / Math.max(1, order.length);
  const starts = new Uint32Array(terms.length + 1);
  for (let at = 0; at < postings.length; at += 1) {
    const next = termOfPosting(postings.at(at)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  let sum = 0;
  for (const [term, count] of starts.entries()) {
    sum += count;
    starts[term] = sum;
  }
  const next = starts.slice();
  const documents = new Uint32Array(postings.length);
  const impacts = new Uint8Array(postings.length);
  order.forEach((document, number) => {
    for (let at = document.start; at < document.end; at += 1) {
      const posting = postings.at(at);
      const term = termOfPosting(posting);
      const index = next[term] ?? 0;
      documents[index] = number;
      impacts[index] = impactLevel(saturation(countOfPosting(posting), document.length, average), IMPACT_LEVELS);
      next[term] = index + 1;
    }
  });
  return { order, starts, documents, impacts };
}

/** Number of documents that have a term. */
export function frequencyOf({ starts }: Inverted, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** The postings of a term, as views of the whole. */
export function postingsOf({ starts, documents, impacts }: Inverted, term: number): Postings {
  const [from, to] = [starts[term], starts[term + 1]];
  return { documents: documents.subarray(from, to), impacts: impacts.subarray(from, to) };
}

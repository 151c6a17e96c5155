import { IMPACT_LEVELS } from '../../engine/files/posting-list.ts';
import { impactLevel, saturation } from '../../engine/ranking/bm25.ts';
import type { Corpus, StoredDocument } from './corpus.ts';

/** Postings of all terms in two long arrays. */
export type Inverted = {
  /** Documents in index order: by kind, then newest first. */
  readonly order: readonly StoredDocument[];
  /** First posting of each term; one more entry than terms. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
};

/** Kinds that are listed above articles, in this order. */
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

/** Turns documents with terms into terms with documents, document numbers ascending, counts made impact levels. */
export function invert(corpus: Corpus): Inverted {
  const { postings, terms } = corpus;
  const order = [...corpus.documents].sort(inIndexOrder);
  const average = order.reduce((sum, { length }) => sum + length, 0) / Math.max(1, order.length);
  const starts = new Uint32Array(terms.length + 1);
  for (let at = 0; at < postings.length; at += 1) {
    const term = (postings.at(at) >>> 8) + 1;
    starts[term] = (starts[term] as number) + 1;
  }
  for (let term = 1; term <= terms.length; term += 1) {
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  }
  const next = starts.slice();
  const documents = new Uint32Array(postings.length);
  const impacts = new Uint8Array(postings.length);
  order.forEach((document, number) => {
    for (let at = document.start; at < document.end; at += 1) {
      const posting = postings.at(at);
      const term = posting >>> 8;
      const place = next[term] as number;
      documents[place] = number;
      impacts[place] = impactLevel(saturation(posting & 0xff, document.length, average), IMPACT_LEVELS);
      next[term] = place + 1;
    }
  });
  return { order, starts, documents, impacts };
}

import { devanagariKeys } from '#hindi/sound/devanagari-keys.ts';
import { isDevanagari } from '#hindi/words/script.ts';
import { homeKey } from '../../engine/files/home-key.ts';
import type { Surface } from '../../engine/files/term-shard.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** A term under one of its keys. */
export type KeyedTerm = {
  readonly key: string;
  /** Number of the term in the corpus. */
  readonly term: number;
  readonly name: string;
  /** True under the term's home key, where its postings are stored. */
  readonly isHome: boolean;
  readonly surfaces: readonly Surface[];
};

type Counted = { readonly word: string; count: number };

const MAX_SURFACES = 6;
const MAX_WEIGHT = 31;
const INVISIBLE = /\u200c|\u200d|\ufeff|\u00ad/g;

/** The spellings of each term, as shown, with the number of their occurrences. */
function spellingsByTerm(corpus: Corpus): Counted[][] {
  const byTerm: Counted[][] = corpus.terms.map(() => []);
  for (const [written, { term, count }] of corpus.spellings) {
    const word = written.replace(INVISIBLE, '').normalize('NFC');
    const known = byTerm[term]?.find((other) => other.word === word);
    if (known) known.count += count;
    else byTerm[term]?.push({ word, count });
  }
  return byTerm;
}

/** The most frequent spellings of a term; a spelling that occurs once is left out beside others. */
function surfacesOf(name: string, spellings: readonly Counted[]): Surface[] {
  const sorted = [...spellings].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, MAX_SURFACES);
  const frequent = sorted.filter(({ count }, index) => index === 0 || count > 1);
  if (frequent.length === 0) return [{ word: name, weight: 1 }];
  return frequent.map(({ word, count }) => ({ word, weight: Math.min(MAX_WEIGHT, Math.round(Math.log2(1 + count))) }));
}

/**
 * Lists every term under its home key, and under each other key that the term or one of its spellings may be heard as.
 * @returns entries sorted by key and term.
 */
export function keyTerms(corpus: Corpus): KeyedTerm[] {
  const spellings = spellingsByTerm(corpus);
  const keyed: KeyedTerm[] = [];
  corpus.terms.forEach((name, term) => {
    const home = homeKey(name);
    const surfaces = surfacesOf(name, spellings[term] ?? []);
    keyed.push({ key: home, term, name, isHome: true, surfaces });
    const others = new Map<string, Surface[]>();
    for (const surface of surfaces) {
      if (!isDevanagari(surface.word)) continue;
      const keys = new Set(devanagariKeys(surface.word));
      if (keys.has(home)) for (const key of devanagariKeys(name)) keys.add(key);
      for (const key of keys) {
        if (key === home) continue;
        others.set(key, [...(others.get(key) ?? []), surface]);
      }
    }
    for (const [key, heard] of others) keyed.push({ key, term, name, isHome: false, surfaces: heard });
  });
  return keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return a.name < b.name ? -1 : 1;
  });
}

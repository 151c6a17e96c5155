import { lexiconKeys } from '#hindi/sound/devanagari-keys.ts';
import { homeKey } from '../../engine/files/home-key.ts';
import type { Surface } from '../../engine/files/term-shard.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** A term under one of its keys. */
export type Placed = {
  readonly key: string;
  readonly term: number;
  readonly home: boolean;
  readonly surfaces: readonly Surface[];
};

const MAX_SURFACES = 6;
const JOINERS = /\u200c|\u200d|\ufeff|\u00ad/g;
const DEVANAGARI = /^[\u0900-\u097f]/;

/** Spellings of each term as desks write them, most frequent first; rare ones beside a frequent one are left out. */
function surfacesByTerm(corpus: Corpus): Surface[][] {
  const byTerm: [word: string, count: number][][] = corpus.terms.map(() => []);
  for (const [word, { term, count }] of corpus.spellings) {
    const shown = word.replace(JOINERS, '').normalize('NFC');
    const words = byTerm[term] as [string, number][];
    const known = words.find(([other]) => other === shown);
    if (known) known[1] += count;
    else words.push([shown, count]);
  }
  return byTerm.map((words, term) => {
    const sorted = words.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MAX_SURFACES);
    const kept = sorted.filter(([, count], index) => index === 0 || count > 1);
    const surfaces = kept.map(([word, count]) => ({ word, weight: Math.min(31, Math.round(Math.log2(1 + count))) }));
    return surfaces.length > 0 ? surfaces : [{ word: corpus.terms[term] as string, weight: 1 }];
  });
}

/**
 * Every term under its own key, and mentions of it under the other keys that it or a spelling of it may be heard as, in
 * order of key and term.
 */
export function placeTerms(corpus: Corpus): Placed[] {
  const surfaces = surfacesByTerm(corpus);
  const placed: Placed[] = [];
  corpus.terms.forEach((name, term) => {
    const home = homeKey(name);
    const own = surfaces[term] as Surface[];
    placed.push({ key: home, term, home: true, surfaces: own });
    const others = new Map<string, Surface[]>();
    for (const surface of own) {
      if (!DEVANAGARI.test(surface.word)) continue;
      const keys = new Set(lexiconKeys(surface.word));
      if (keys.has(home)) for (const key of lexiconKeys(name)) keys.add(key);
      for (const key of keys) {
        if (key === home) continue;
        others.set(key, [...(others.get(key) ?? []), surface]);
      }
    }
    for (const [key, words] of others) placed.push({ key, term, home: false, surfaces: words });
  });
  const text = corpus.terms;
  return placed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return (text[a.term] as string) < (text[b.term] as string) ? -1 : 1;
  });
}

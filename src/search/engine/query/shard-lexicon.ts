import type { Lexicon, LexiconWord } from '#hindi/lexicon/candidates.ts';
import { isDevanagari } from '#hindi/words/script.ts';
import type { TermEntry, TermShard } from '../files/term-shard.ts';

/** An entry and the shard that it comes from. */
export type FoundEntry = { readonly entry: TermEntry; readonly shard: TermShard };

/**
 * True when two keys differ by at most one insertion, deletion or substitution.
 * @internal exported for its tests
 */
export function withinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1;
  if (start === long.length) return true;
  const from = short.length === long.length ? start + 1 : start;
  return short.slice(from) === long.slice(start + 1);
}

/** The Hindi spellings in some shards as a lexicon. */
export class ShardLexicon implements Lexicon {
  readonly #shards: readonly TermShard[];
  /** Entries of the words returned so far, by word. */
  readonly entries = new Map<string, FoundEntry>();

  constructor(shards: readonly TermShard[]) {
    this.#shards = shards;
  }

  get(key: string): LexiconWord[] {
    const words: LexiconWord[] = [];
    for (const shard of this.#shards) {
      for (const entry of shard.get(key)) {
        if (!isDevanagari(entry.term) && !isDevanagari(entry.surfaces[0]?.word ?? '')) continue;
        for (const { word, weight } of entry.surfaces) {
          const known = this.entries.get(word);
          if (known && known.entry.postings.kind !== 'elsewhere') continue;
          this.entries.set(word, { entry, shard });
          words.push({ word, frequency: 2 ** weight - 1 });
        }
      }
    }
    return words;
  }

  *near(key: string): Iterable<string> {
    for (const shard of this.#shards) {
      for (const other of shard.keys()) if (other !== key && withinOneEdit(key, other)) yield other;
    }
  }
}

import { candidates, type Lexicon, type LexiconWord } from '#hindi/lexicon/candidates.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { homeKey } from '../files/home-key.ts';
import type { IndexFiles } from '../files/index-files.ts';
import type { TermEntry, TermShard } from '../files/term-shard.ts';
import type { QueryWord } from './parse-query.ts';
import { withinOneEdit } from './shard-lexicon.ts';

/** A term of the index that a query word may stand for. */
export type TermMatch = {
  readonly term: string;
  /** The spelling to show for it. */
  readonly surface: string;
  /** Distance from what was typed; 0 is exact. */
  readonly cost: number;
  /** Part of the score it earns: 1 exact, less the further off. */
  readonly weight: number;
  readonly entry: TermEntry;
  readonly shard: TermShard;
};

/** What the index has for a query word, best first. */
export type WordMatches = {
  readonly word: QueryWord;
  readonly exact: boolean;
  readonly matches: readonly TermMatch[];
};

const MAX_MATCHES = 5;
/** Candidates this much dearer than the best are other words. */
const SPREAD = 0.5;
const DECAY = 1.5;
/** Devanagari spellings this close always count; with no or hardly any exact hit, slips up to the second count too. */
const SAME_WORD = 0.45;
const SLIP = 1.3;
const RARE = 2;
/** Spread, and the most that frequency can make up for. */
const WORTH_MEASURING = 0.9;
const DEAREST_ROMAN = 2;
const MAX_FILES = 3;
const DEVANAGARI = /^[\u0900-\u097f]/;

/** The files at hand as a lexicon of spellings; remembers which entry a spelling came from. */
class ShardLexicon implements Lexicon {
  readonly #shards: readonly TermShard[];
  readonly entries = new Map<string, { entry: TermEntry; shard: TermShard }>();

  constructor(shards: readonly TermShard[]) {
    this.#shards = shards;
  }

  get(key: string): LexiconWord[] {
    const words: LexiconWord[] = [];
    for (const shard of this.#shards) {
      for (const entry of shard.get(key)) {
        if (!DEVANAGARI.test(entry.term) && !DEVANAGARI.test(entry.surfaces[0]?.word ?? '')) continue;
        for (const { word, weight } of entry.surfaces) {
          const known = this.entries.get(word);
          if (known && known.entry.place.kind !== 'elsewhere') continue;
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

/** Files for a word: that of its own term first, then those of its other keys, few enough for a phone. */
async function shardsFor(files: IndexFiles, word: QueryWord): Promise<TermShard[]> {
  const keys = word.roman ? romanKeys(word.word) : [];
  const numbers = [...new Set([homeKey(word.term), ...keys].map((key) => files.termFileOf(key)))].slice(0, MAX_FILES);
  const shards = await Promise.all(numbers.map((number) => files.terms(number)));
  return shards.filter((shard) => shard !== undefined);
}

function findTerm(shards: readonly TermShard[], term: string): { entry: TermEntry; shard: TermShard } | undefined {
  const key = homeKey(term);
  for (const shard of shards) {
    const entry = shard.get(key).find((other) => other.term === term && other.place.kind !== 'elsewhere');
    if (entry) return { entry, shard };
  }
  return undefined;
}

/** Looks up one term exactly, fetching its file. */
export async function lookUpTerm(files: IndexFiles, term: string): Promise<TermMatch | undefined> {
  const shard = await files.terms(files.termFileOf(homeKey(term)));
  const found = shard && findTerm([shard], term);
  return found && { term, surface: found.entry.surfaces[0]?.word ?? term, cost: 0, weight: 1, ...found };
}

/** Most a candidate may cost to count as what was meant. */
function dearest(word: QueryWord, exactFrequency: number): number {
  if (word.roman) return DEAREST_ROMAN;
  if (exactFrequency === 0) return SLIP;
  return exactFrequency <= RARE ? 0.9 : SAME_WORD;
}

/**
 * The index terms a query word may stand for: the exact term, other spellings, and for Roman words what sounds like it.
 * Fetches one file for most words.
 */
export async function matchWord(files: IndexFiles, word: QueryWord): Promise<WordMatches> {
  const shards = await shardsFor(files, word);
  const exact = findTerm(shards, word.term);
  const found = new Map<string, { surface: string; cost: number; rank: number; entry: TermEntry; shard: TermShard }>();
  if (exact) {
    found.set(word.term, { surface: exact.entry.surfaces[0]?.word ?? word.term, cost: 0, rank: 0, ...exact });
  }
  if (word.roman || DEVANAGARI.test(word.word)) {
    const lexicon = new ShardLexicon(shards);
    const limit = dearest(word, exact?.entry.frequency ?? 0);
    for (const { word: surface, cost, rank } of candidates(word.word, lexicon, 24, limit, WORTH_MEASURING)) {
      const source = lexicon.entries.get(surface);
      if (cost > limit || !source || found.has(source.entry.term)) continue;
      found.set(source.entry.term, { surface, cost, rank: exact && !word.roman ? cost : rank, ...source });
    }
  }
  const best = Math.min(...[...found.values()].map(({ rank }) => rank));
  const near = [...found.entries()]
    .filter(([, { rank }]) => rank <= best + SPREAD)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .slice(0, MAX_MATCHES);
  const matches = await Promise.all(
    near.map(async ([term, { surface, cost, rank, entry, shard }]) => {
      const home = entry.place.kind === 'elsewhere' ? await lookUpTerm(files, term) : { entry, shard };
      if (!home) return undefined;
      const weight = Math.exp(-DECAY * (rank - best));
      return { term, surface, cost, weight, entry: home.entry, shard: home.shard };
    }),
  );
  return { word, exact: exact !== undefined, matches: matches.filter((match) => match !== undefined) };
}

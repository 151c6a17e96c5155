import { candidates } from '#hindi/lexicon/candidates.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { isDevanagari } from '#hindi/words/script.ts';
import { homeKey } from '../files/home-key.ts';
import type { IndexFiles } from '../files/index-files.ts';
import type { TermShard } from '../files/term-shard.ts';
import type { QueryWord } from './parse-query.ts';
import { type FoundEntry, ShardLexicon } from './shard-lexicon.ts';

/** A term of the index that a query word may stand for. */
export type TermMatch = FoundEntry & {
  readonly term: string;
  /** The spelling to show for it. */
  readonly surface: string;
  /** Distance from what was typed; 0 is exact. */
  readonly cost: number;
  /** Factor of its score: 1 for an exact match, less the further away it is. */
  readonly weight: number;
};

/** The terms that a query word may stand for, best first. */
export type WordMatches = {
  readonly word: QueryWord;
  /** True when the index has the term of the word as typed. */
  readonly exact: boolean;
  readonly matches: readonly TermMatch[];
};

const MAX_MATCHES = 5;
const MAX_CANDIDATES = 24;
/** Candidates whose rank is this much worse than the best are other words. */
const MAX_RANK_SPREAD = 0.5;
/** As above for costs: the spread of ranks and the most that frequency can make up for. */
const MAX_COST_SPREAD = 0.9;
/** How fast the weight of a match falls with its rank. */
const DECAY = 1.5;
/** Highest costs of a match: a spelling of the same word; a slip, when the exact term is rare or missing; a Roman word. */
const MAX_SAME_WORD_COST = 0.45;
const MAX_RARE_WORD_COST = 0.9;
const MAX_SLIP_COST = 1.3;
const MAX_ROMAN_COST = 2;
/** Number of documents up to which a term is rare. */
const RARE = 2;
/** Term files that one query word may need. */
const MAX_FILES = 3;

/** Loads the term files for a word: that of its own term first, then those of its other keys. */
async function loadShards(files: IndexFiles, word: QueryWord): Promise<TermShard[]> {
  const keys = word.roman ? romanKeys(word.word) : [];
  const numbers = [...new Set([homeKey(word.term), ...keys].map((key) => files.termFileOf(key)))].slice(0, MAX_FILES);
  const shards = await Promise.all(numbers.map((number) => files.terms(number)));
  return shards.filter((shard) => shard !== undefined);
}

function findTerm(shards: readonly TermShard[], term: string): FoundEntry | undefined {
  const key = homeKey(term);
  for (const shard of shards) {
    const entry = shard.get(key).find((other) => other.term === term && other.postings.kind !== 'elsewhere');
    if (entry) return { entry, shard };
  }
  return undefined;
}

/**
 * Looks up a term exactly and loads its term file.
 * @returns `undefined` when the index does not have it.
 */
export async function lookUpTerm(files: IndexFiles, term: string): Promise<TermMatch | undefined> {
  const shard = await files.terms(files.termFileOf(homeKey(term)));
  const found = shard && findTerm([shard], term);
  return found && { term, surface: found.entry.surfaces[0]?.word ?? term, cost: 0, weight: 1, ...found };
}

/** Highest cost of a match. @param frequency documents with the exact term, 0 without one. */
function maxCost(word: QueryWord, frequency: number): number {
  if (word.roman) return MAX_ROMAN_COST;
  if (frequency === 0) return MAX_SLIP_COST;
  return frequency <= RARE ? MAX_RARE_WORD_COST : MAX_SAME_WORD_COST;
}

/**
 * Finds the index terms that a query word may stand for: the exact term, other spellings of it and, for a Roman word, terms
 * that sound like it. Loads one term file for most words.
 */
export async function matchWord(files: IndexFiles, word: QueryWord): Promise<WordMatches> {
  const shards = await loadShards(files, word);
  const exact = findTerm(shards, word.term);
  const found = new Map<string, FoundEntry & { surface: string; cost: number; rank: number }>();
  if (exact) {
    found.set(word.term, { surface: exact.entry.surfaces[0]?.word ?? word.term, cost: 0, rank: 0, ...exact });
  }
  if (word.roman || isDevanagari(word.word)) {
    const lexicon = new ShardLexicon(shards);
    const limit = maxCost(word, exact?.entry.frequency ?? 0);
    const likely = candidates(word.word, lexicon, MAX_CANDIDATES, limit, MAX_COST_SPREAD);
    for (const { word: surface, cost, rank } of likely) {
      const source = lexicon.entries.get(surface);
      if (cost > limit || !source || found.has(source.entry.term)) continue;
      found.set(source.entry.term, { surface, cost, rank: exact && !word.roman ? cost : rank, ...source });
    }
  }
  const best = Math.min(...[...found.values()].map(({ rank }) => rank));
  const near = [...found]
    .filter(([, { rank }]) => rank <= best + MAX_RANK_SPREAD)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .slice(0, MAX_MATCHES);
  const matches = await Promise.all(
    near.map(async ([term, { surface, cost, rank, entry, shard }]) => {
      const home = entry.postings.kind === 'elsewhere' ? await lookUpTerm(files, term) : { entry, shard };
      if (!home) return undefined;
      const weight = Math.exp(-DECAY * (rank - best));
      return { term, surface, cost, weight, entry: home.entry, shard: home.shard };
    }),
  );
  return { word, exact: exact !== undefined, matches: matches.filter((match) => match !== undefined) };
}

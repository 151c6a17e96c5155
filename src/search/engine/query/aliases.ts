import type { AliasRow, IndexFiles } from '../files/index-files.ts';
import { type Scores, scoreAllTerms } from '../ranking/score.ts';
import type { MarkTerms } from '../snippets/find-marks.ts';
import { lookUpTerm, type WordMatches } from './word-matches.ts';

const ALIAS_WEIGHT = 0.9;

/** A name in a query and the other names of the same thing. */
type AliasMatch = {
  /** Index and number of the query words that are the name. */
  readonly start: number;
  readonly length: number;
  /** The other names, each as its terms. */
  readonly others: readonly (readonly string[])[];
};

/**
 * Finds the names of alias rows in a query, the longest at each word.
 * @param terms index terms of the query words; empty for function words.
 * @param rows rows that may apply.
 * @internal exported for its tests
 */
export function findAliases(terms: readonly string[], rows: readonly AliasRow[]): AliasMatch[] {
  const matches: AliasMatch[] = [];
  for (let start = 0; start < terms.length; start += 1) {
    let best: AliasMatch | undefined;
    for (const row of rows) {
      for (const name of row) {
        const parts = name.split(' ');
        if (parts.length < (best?.length ?? 1) || parts.some((part, index) => terms[start + index] !== part)) continue;
        const others = row.filter((other) => other !== name).map((other) => other.split(' '));
        best = {
          start,
          length: parts.length,
          others: parts.length === best?.length ? [...best.others, ...others] : others,
        };
      }
    }
    if (best) matches.push(best);
  }
  return matches;
}

/**
 * Adds to the scores the documents that use another name for what the query names: those with only शंघाई सहयोग संगठन
 * for `sco`.
 * @returns the other names, to mark in texts.
 */
export async function addAliases(
  files: IndexFiles,
  words: readonly WordMatches[],
  scores: Scores,
): Promise<MarkTerms[]> {
  const marks: MarkTerms[] = [];
  if (files.manifest.aliases.length === 0) return marks;
  const terms = words.map(({ word }) => word.term);
  const rows = (await Promise.all([...new Set(terms)].map((term) => files.aliases(term)))).flat();
  for (const { start, length, others } of findAliases(terms, [...new Set(rows)])) {
    const covered = Array.from({ length }, (_, index) => start + index);
    for (const name of others) {
      const looked = await Promise.all(name.map((term) => lookUpTerm(files, term)));
      const found = looked.filter((match) => match !== undefined);
      if (found.length < name.length) continue;
      const postings = await Promise.all(found.map(({ entry, shard }) => files.postings(entry, shard)));
      scores.raise(covered, scoreAllTerms(postings, files.manifest.documents, ALIAS_WEIGHT));
      marks.push({ terms: name, words: covered, weight: ALIAS_WEIGHT });
    }
  }
  return marks;
}

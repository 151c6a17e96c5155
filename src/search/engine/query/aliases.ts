import { findAliases } from '../files/alias.ts';
import type { IndexFiles } from '../files/index-files.ts';
import { type Scores, scoreName } from '../ranking/score.ts';
import type { MarkTerms } from '../snippets/make-snippet.ts';
import { lookUpTerm, type TermMatch, type WordMatches } from './word-matches.ts';

const NAME_WEIGHT = 0.9;

/** Other names of what the query names: documents that only say शंघाई सहयोग संगठन answer `sco`. */
export async function addNames(files: IndexFiles, words: readonly WordMatches[], scores: Scores): Promise<MarkTerms[]> {
  const marks: MarkTerms[] = [];
  if (files.manifest.aliases.length === 0) return marks;
  const terms = words.map(({ word }) => word.term);
  const rows = (await Promise.all([...new Set(terms)].map((term) => files.aliases(term)))).flat();
  for (const { start, length, others } of findAliases(terms, [...new Set(rows)])) {
    const covered = Array.from({ length }, (_, index) => start + index);
    for (const name of others) {
      const found = await Promise.all(name.map((term) => lookUpTerm(files, term)));
      if (found.some((match) => match === undefined)) continue;
      const postings = await Promise.all(
        (found as TermMatch[]).map(({ entry, shard }) => files.postings(entry, shard)),
      );
      scores.raise(covered, scoreName(postings, files.manifest.documents, NAME_WEIGHT));
      marks.push({ terms: name, words: covered, weight: NAME_WEIGHT });
    }
  }
  return marks;
}

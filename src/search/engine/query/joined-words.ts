import { homeKey } from '../files/home-key.ts';
import type { IndexFiles } from '../files/index-files.ts';
import { type Scores, scoreAllTerms } from '../ranking/score.ts';
import type { MarkTerms } from '../snippets/find-marks.ts';
import { Analyser } from '../terms/analyser.ts';
import { lookUpTerm, matchWord, type TermMatch, type WordMatches } from './word-matches.ts';

const JOINED_WEIGHT = 0.95;
/** Highest cost of a Roman spelling of the joined word. */
const MAX_ROMAN_COST = 0.4;

/**
 * Adds to the scores the documents that write two neighbouring query words as one: रक्षा मंत्री also finds रक्षामंत्री.
 * @returns the joined terms, to mark in texts.
 */
export async function addJoinedWords(
  files: IndexFiles,
  words: readonly WordMatches[],
  scores: Scores,
): Promise<MarkTerms[]> {
  const marks: MarkTerms[] = [];
  for (const [at, second] of words.slice(1).entries()) {
    const first = words[at];
    const found = first && (await joinedTerm(files, first, second));
    if (!found) continue;
    const postings = await files.postings(found.entry, found.shard);
    const pair = [at, at + 1];
    scores.raise(pair, scoreAllTerms([postings], files.manifest.documents, JOINED_WEIGHT));
    marks.push({ terms: [found.term], words: pair, weight: JOINED_WEIGHT });
  }
  return marks;
}

async function joinedTerm(files: IndexFiles, one: WordMatches, other: WordMatches): Promise<TermMatch | undefined> {
  if (one.word.roman !== other.word.roman) return undefined;
  const word = one.word.word + other.word.word;
  const tokens = new Analyser().tokens(word);
  const term = tokens[0]?.term ?? '';
  if (tokens.length !== 1 || term === '') return undefined;
  // Two very frequent words cost two postings files already: another term file is not fetched for their joined form.
  if (hasPostingsFile(one) && hasPostingsFile(other) && !files.hasTermsOf(homeKey(term))) return undefined;
  if (!one.word.roman) return lookUpTerm(files, term);
  const { matches } = await matchWord(files, { word, term, roman: true, phrase: -1 });
  return matches.find(({ cost }) => cost <= MAX_ROMAN_COST);
}

/** True when a word is so frequent that its postings are a file of their own. */
function hasPostingsFile({ matches }: WordMatches): boolean {
  return matches[0]?.entry.postings.kind === 'file';
}

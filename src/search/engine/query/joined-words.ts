import { homeKey } from '../files/home-key.ts';
import type { IndexFiles } from '../files/index-files.ts';
import { type Scores, scoreName } from '../ranking/score.ts';
import type { MarkTerms } from '../snippets/make-snippet.ts';
import { Analyser } from '../terms/analyser.ts';
import { lookUpTerm, matchWord, type TermMatch, type WordMatches } from './word-matches.ts';

const JOINED_WEIGHT = 0.95;
/** A Roman spelling of the joined word must be this near. */
const NEAR = 0.4;

/** Neighbours written as one word: रक्षा मंत्री also finds रक्षामंत्री. Returns what to mark. */
export async function addJoined(
  files: IndexFiles,
  words: readonly WordMatches[],
  scores: Scores,
): Promise<MarkTerms[]> {
  const marks: MarkTerms[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const found = await joinedTerm(files, words[at] as WordMatches, words[at + 1] as WordMatches);
    if (!found) continue;
    const postings = await files.postings(found.entry, found.shard);
    scores.raise([at, at + 1], scoreName([postings], files.manifest.documents, JOINED_WEIGHT));
    marks.push({ terms: [found.term], words: [at, at + 1], weight: JOINED_WEIGHT });
  }
  return marks;
}

async function joinedTerm(files: IndexFiles, one: WordMatches, other: WordMatches): Promise<TermMatch | undefined> {
  if (one.word.roman !== other.word.roman) return undefined;
  const word = one.word.word + other.word.word;
  const tokens = new Analyser().tokens(word);
  const term = tokens[0]?.term ?? '';
  if (tokens.length !== 1 || term === '') return undefined;
  // Two very frequent words are dear already: their joined form is looked up only when its file is there.
  if (dear(one) && dear(other) && !files.hasTermsOf(homeKey(term))) return undefined;
  if (!one.word.roman) return lookUpTerm(files, term);
  const { matches } = await matchWord(files, { word, term, roman: true, phrase: -1 });
  return matches.find(({ cost }) => cost <= NEAR);
}

/** Whether the postings of a word are long enough for a file of their own. */
function dear({ matches }: WordMatches): boolean {
  return matches[0]?.entry.place.kind === 'file';
}

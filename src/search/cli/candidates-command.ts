import { readFile } from 'node:fs/promises';
import { candidates, type LexiconWord } from '#hindi/lexicon/candidates.ts';
import { memoryLexicon } from '#hindi/lexicon/memory-lexicon.ts';
import { inputLines, printLine } from './standard-input.ts';

/** Parses a word list: one word a line, optionally followed by a tab and the number of documents that contain it. */
function readLexicon(text: string): LexiconWord[] {
  const words = new Map<string, LexiconWord>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [word = '', count] = line.split('\t').map((part) => part.trim());
    const frequency = Number(count);
    if (word !== '') words.set(word, { word, frequency: Number.isFinite(frequency) && frequency > 0 ? frequency : 1 });
  }
  return [...words.values()];
}

/**
 * Reads words from standard input and prints for each, as a JSON line, the words of a lexicon that it may stand for.
 * @param lexiconFile path of a word list.
 * @param count largest number of candidates.
 */
export async function candidatesCommand(lexiconFile: string, count: number): Promise<void> {
  const lexicon = memoryLexicon(readLexicon(await readFile(lexiconFile, 'utf8')));
  for await (const line of inputLines()) {
    const query = line.trim();
    const found = query === '' ? [] : candidates(query, lexicon, count);
    await printLine(JSON.stringify({ query, candidates: found.map(({ word }) => word) }));
  }
}

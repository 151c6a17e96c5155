import { type Lexicon, type LexiconWord, wordKeys } from './candidates.ts';

/** A key and the key with each of its letters left out: two keys within one edit share one of these. */
function deletions(key: string): string[] {
  const out = [key];
  for (let index = 0; index < key.length; index += 1) out.push(key.slice(0, index) + key.slice(index + 1));
  return out;
}

/**
 * Builds a lexicon in memory, with the symmetric-delete index of SymSpell for keys within one edit.
 * @see https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f SymSpell
 */
export function memoryLexicon(words: Iterable<LexiconWord>): Lexicon {
  const byKey = new Map<string, LexiconWord[]>();
  for (const word of words) {
    for (const key of wordKeys(word.word)) {
      const list = byKey.get(key);
      if (list) list.push(word);
      else byKey.set(key, [word]);
    }
  }
  let byDeletion: Map<string, string[]> | undefined;
  /** Keys by what is left when a letter is deleted; built when it is first needed. */
  const deletionIndex = (): Map<string, string[]> => {
    if (byDeletion) return byDeletion;
    byDeletion = new Map();
    for (const key of byKey.keys()) {
      if (key.startsWith('#')) continue;
      for (const short of deletions(key)) {
        const list = byDeletion.get(short);
        if (list) list.push(key);
        else byDeletion.set(short, [key]);
      }
    }
    return byDeletion;
  };
  return {
    get: (key) => byKey.get(key) ?? [],
    near: (key) => {
      const near = new Set<string>();
      for (const short of deletions(key)) for (const other of deletionIndex().get(short) ?? []) near.add(other);
      near.delete(key);
      return near;
    },
  };
}

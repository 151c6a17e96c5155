import { romanLetters } from '../words/script.ts';

const MAX_KEYS = 8;

type Group = readonly [letters: string, classes: readonly string[]];

/** Consonant classes of groups of Roman letters, longest group first; several where a group is read in several ways. */
const GROUPS: readonly Group[] = [
  ['tion', ['sn']],
  ['sion', ['sn', 'jn']],
  ['chch', ['c']],
  ['cchh', ['c']],
  ['sch', ['s', 'sk']],
  ['tch', ['c']],
  ['cch', ['c']],
  ['chh', ['c', 'ks']],
  ['ght', ['t']],
  ['ksh', ['ks']],
  ['kch', ['ks', 'kc']],
  ['dge', ['j']],
  ['gny', ['gn', 'g']],
  ['dny', ['gn', 'dn']],
  ['ssh', ['s']],
  ['tth', ['t']],
  ['ddh', ['d']],
  ['que', ['k', 'kv']],
  ['ch', ['c', 'k']],
  ['ck', ['k']],
  ['cq', ['k']],
  ['qu', ['kv', 'k']],
  ['ph', ['f']],
  ['gh', ['g']],
  ['kh', ['k']],
  ['th', ['t']],
  ['dh', ['d']],
  ['bh', ['b']],
  ['jh', ['j']],
  ['zh', ['j']],
  ['sh', ['s']],
  ['rh', ['r']],
  ['wh', ['v']],
  ['wr', ['r', 'vr']],
  ['k', ['k']],
  ['q', ['k']],
  ['x', ['ks']],
  ['j', ['j']],
  ['z', ['j']],
  ['t', ['t']],
  ['d', ['d']],
  ['p', ['p']],
  ['f', ['f']],
  ['b', ['b']],
  ['r', ['r']],
  ['l', ['l']],
  ['s', ['s']],
];
/** The groups by their first letter. */
const GROUPS_BY_LETTER = new Map<string, Group[]>();
for (const group of GROUPS) {
  const first = group[0].charAt(0);
  GROUPS_BY_LETTER.set(first, [...(GROUPS_BY_LETTER.get(first) ?? []), group]);
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiouy'.includes(letter);

/** Consonant classes of a letter whose sound depends on its neighbours. */
function contextual(word: string, at: number): readonly string[] {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const afterVowel = at > 0 && isVowel(word.charAt(at - 1));
  if (letter === 'n') return next === '' || 'yvwhs'.includes(next) ? ['n', ''] : ['n'];
  if (letter === 'm') return next !== '' && 'pbfvw'.includes(next) ? ['n', 'm'] : ['m'];
  if (letter === 'c') return next !== '' && 'eiy'.includes(next) ? ['s', 'k'] : ['k'];
  if (letter === 'g') return next !== '' && 'ei'.includes(next) ? ['g', 'j'] : ['g'];
  if (letter === 'h') return next === '' && afterVowel ? ['h', ''] : ['h'];
  if (letter === 'v' || letter === 'w')
    return afterVowel && (!isVowel(next) || (next === 'e' && at + 2 === word.length)) ? ['v', ''] : ['v'];
  return [];
}

/**
 * Phonetic keys of a word in Roman letters, in Hindi or English spelling, to be compared with `devanagariKeys`: its consonants
 * as classes, without vowels.
 * @param word one word; case and characters other than letters do not matter.
 * @returns at most eight keys of the letters a to z, the likeliest first.
 */
export function romanKeys(word: string): string[] {
  const text = romanLetters(word);
  let keys: { key: string; last: string }[] = [{ key: '', last: '' }];
  let adjacent = false;
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if ('aeiou'.includes(letter) || (letter === 'y' && at > 0)) {
      adjacent = false;
      at += 1;
      continue;
    }
    const group = GROUPS_BY_LETTER.get(letter)?.find(([letters]) => text.startsWith(letters, at));
    const options = letter === 'y' ? ['y'] : (group?.[1] ?? contextual(text, at));
    const next: { key: string; last: string }[] = [];
    for (const option of options)
      for (const { key, last } of keys) {
        if (next.length >= MAX_KEYS) break;
        const doubled = adjacent && option !== '' && option === last;
        next.push({ key: doubled ? key : key + option, last: option });
      }
    if (next.length > 0) keys = next;
    adjacent = true;
    at += group?.[0].length ?? 1;
  }
  return [...new Set(keys.map(({ key }) => key))];
}

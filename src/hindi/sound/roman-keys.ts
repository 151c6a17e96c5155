const MAX_KEYS = 8;

/** What a group of Roman letters says, longest group first; several classes where readers differ. */
const GROUPS: readonly (readonly [letters: string, classes: readonly string[]])[] = [
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
const BY_FIRST = new Map<string, (readonly [string, readonly string[]])[]>();
for (const group of GROUPS) {
  const list = BY_FIRST.get(group[0][0] as string) ?? [];
  list.push(group);
  BY_FIRST.set(group[0][0] as string, list);
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiouy'.includes(letter);

/** Letters whose sound hangs on what stands around them. */
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
 * Keys of a word in Roman letters, spelt Hindi or English fashion, to be looked up among `lexiconKeys`: consonant classes,
 * at most eight readings, likeliest first.
 * @param word one word; case and other characters than letters do not matter.
 */
export function romanKeys(word: string): string[] {
  const text = word.toLowerCase().replace(/[^a-z]/g, '');
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
    const group = BY_FIRST.get(letter)?.find(([letters]) => text.startsWith(letters, at));
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

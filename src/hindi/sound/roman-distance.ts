import {
  ROMAN_SPELLINGS,
  STRAY,
  STRAY_DOUBLE,
  STRAY_FINAL_E,
  STRAY_OTHER,
  UNWRITTEN,
  UNWRITTEN_DOUBLE,
  UNWRITTEN_OTHER,
} from './roman-costs.ts';

type Spelling = { readonly sounds: string; readonly letters: string; readonly cost: number };

const BY_SOUND = new Map<string, Spelling[]>();
for (const [sounds, spellings] of Object.entries(ROMAN_SPELLINGS)) {
  const first = sounds.charAt(0);
  const list = BY_SOUND.get(first) ?? [];
  for (const spelling of spellings.split(' ')) {
    const [letters, cost] = spelling.split(':') as [string, string];
    list.push({ sounds, letters, cost: Number(cost) });
  }
  BY_SOUND.set(first, list);
}

const PLAIN_OF: Readonly<Record<string, string>> = {
  K: 'k',
  G: 'g',
  C: 'c',
  J: 'j',
  2: '1',
  4: '3',
  T: 't',
  D: 'd',
  B: 'b',
};
const plain = (sound: string): string => PLAIN_OF[sound] ?? sound;

/** Cost of leaving a sound unwritten where it stands. */
function unwritten(sounds: string, index: number): number {
  const sound = sounds.charAt(index);
  const next = sounds.charAt(index + 1);
  const final = next === '' || ((next === ';' || next === ':') && index + 2 === sounds.length);
  if (sound === '~') return next === '' ? 0.12 : 0.3;
  if (sound === 'h' && final) return 0.15;
  if (next !== '' && plain(next) === plain(sound) && !'.,;:'.includes(sound)) return UNWRITTEN_DOUBLE;
  return UNWRITTEN[sound] ?? UNWRITTEN_OTHER;
}

/** Cost of a letter that stands for no sound. */
function stray(roman: string, index: number): number {
  const letter = roman.charAt(index);
  if (index > 0 && letter === roman.charAt(index - 1)) return STRAY_DOUBLE;
  if (letter === 'e' && index === roman.length - 1) return STRAY_FINAL_E;
  return STRAY[letter] ?? STRAY_OTHER;
}

/**
 * How far a Roman spelling is from the sounds of a Hindi word: weighted edit distance in which a sound may be written in
 * several ways, each at its price (roman-costs.ts). 0 is the usual spelling, under 0.5 likely, over 1.3 another word.
 * @param roman word in lower case Latin letters.
 * @param sounds from `phonemes`.
 * @param limit give up above this cost and return Infinity.
 * @param openEnd true when the Roman word may be only the beginning of the Hindi word (type-ahead).
 */
export function romanDistance(roman: string, sounds: string, limit = 4, openEnd = false): number {
  const columns = roman.length + 1;
  const size = (sounds.length + 1) * columns;
  const costs = costTable(size);
  costs[0] = 0;
  let open = Number.POSITIVE_INFINITY;
  for (let row = 0; row <= sounds.length; row += 1) {
    let best = Number.POSITIVE_INFINITY;
    const spellings = row < sounds.length ? (BY_SOUND.get(sounds.charAt(row)) ?? []) : [];
    const skip = row < sounds.length ? unwritten(sounds, row) : 0;
    for (let column = 0; column < columns; column += 1) {
      const here = costs[row * columns + column] as number;
      if (here > limit) continue;
      if (here < best) best = here;
      if (column < roman.length) relax(costs, row * columns + column + 1, here + stray(roman, column));
      if (row === sounds.length) continue;
      relax(costs, (row + 1) * columns + column, here + skip);
      for (const { sounds: heard, letters, cost } of spellings) {
        if (here + cost > limit || !roman.startsWith(letters, column)) continue;
        if (heard.length > 1 && !sounds.startsWith(heard, row)) continue;
        relax(costs, (row + heard.length) * columns + column + letters.length, here + cost);
      }
    }
    open = Math.min(open, costs[row * columns + roman.length] as number);
    // Groups reach three rows ahead, so one dear row alone decides nothing; three in a row do not happen below the limit.
    if (best === Number.POSITIVE_INFINITY && row + 3 < sounds.length && allDear(costs, row, columns, size, limit))
      break;
  }
  const end = openEnd ? open : (costs[size - 1] as number);
  return end > limit ? Number.POSITIVE_INFINITY : end;
}

let table = new Float64Array(1024);
/** Room for a distance, used over and over: a query asks for a thousand. */
function costTable(size: number): Float64Array {
  if (table.length < size) table = new Float64Array(size * 2);
  return table.fill(Number.POSITIVE_INFINITY, 0, size);
}

function relax(costs: Float64Array, at: number, cost: number): void {
  if (cost < (costs[at] as number)) costs[at] = cost;
}

function allDear(costs: Float64Array, row: number, columns: number, size: number, limit: number): boolean {
  for (let at = (row + 1) * columns; at < Math.min((row + 4) * columns, size); at += 1) {
    if ((costs[at] as number) <= limit) return false;
  }
  return true;
}

import { costTable } from './cost-table.ts';
import { isSchwa, UNASPIRATED } from './phonemes.ts';
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

const UNREACHED = Number.POSITIVE_INFINITY;
/** No group of sounds in roman-costs.ts is longer. */
const LONGEST_GROUP = 3;

type Spelling = { readonly sounds: string; readonly letters: string; readonly cost: number };

/** Spellings by their first sound. */
const SPELLINGS = new Map<string, Spelling[]>();
for (const [sounds, spellings] of Object.entries(ROMAN_SPELLINGS)) {
  const first = sounds.charAt(0);
  const list = SPELLINGS.get(first) ?? [];
  for (const spelling of spellings.split(' ')) {
    const [letters = '', cost] = spelling.split(':');
    list.push({ sounds, letters, cost: Number(cost) });
  }
  SPELLINGS.set(first, list);
}

const unaspirated = (sound: string): string => UNASPIRATED[sound] ?? sound;

/** Cost of not writing the sound at an index. */
function unwritten(sounds: string, index: number): number {
  const sound = sounds.charAt(index);
  const next = sounds.charAt(index + 1);
  const final = next === '' || ((next === ';' || next === ':') && index + 2 === sounds.length);
  if (sound === '~') return next === '' ? 0.12 : 0.3;
  if (sound === 'h' && final) return 0.15;
  if (next !== '' && unaspirated(next) === unaspirated(sound) && !isSchwa(sound)) return UNWRITTEN_DOUBLE;
  return UNWRITTEN[sound] ?? UNWRITTEN_OTHER;
}

/** Cost of the letter at an index when it spells no sound. */
function stray(roman: string, index: number): number {
  const letter = roman.charAt(index);
  if (index > 0 && letter === roman.charAt(index - 1)) return STRAY_DOUBLE;
  if (letter === 'e' && index === roman.length - 1) return STRAY_FINAL_E;
  return STRAY[letter] ?? STRAY_OTHER;
}

/** Lowers a cell to a cost. Costs are never negative, so a cell outside the table stays as it is. */
function lower(costs: Float64Array, at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost;
}

/** True when a cell in a range costs no more than a limit. */
function isWithin(costs: Float64Array, from: number, to: number, limit: number): boolean {
  for (let at = from; at < to; at += 1) if ((costs[at] ?? UNREACHED) <= limit) return true;
  return false;
}

/**
 * Distance between a Roman spelling and the sounds of a Hindi word: a weighted edit distance in which each sound has several
 * spellings, each at its cost (roman-costs.ts). 0 is the usual spelling, below 0.5 a likely one, above 1.3 another word.
 * @param roman word in lower-case Latin letters.
 * @param sounds from `phonemes`.
 * @param limit highest distance of interest.
 * @param openEnd true when the Roman word may be the beginning of the Hindi word, as while typing.
 * @returns the distance, Infinity when it is above the limit.
 */
export function romanDistance(roman: string, sounds: string, limit = 4, openEnd = false): number {
  const columns = roman.length + 1;
  const size = (sounds.length + 1) * columns;
  const costs = costTable(size).fill(UNREACHED, 0, size);
  costs[0] = 0;
  let open = UNREACHED;
  for (let row = 0; row <= sounds.length; row += 1) {
    const start = row * columns;
    let best = UNREACHED;
    const spellings = row < sounds.length ? (SPELLINGS.get(sounds.charAt(row)) ?? []) : [];
    const skip = row < sounds.length ? unwritten(sounds, row) : 0;
    for (let column = 0; column < columns; column += 1) {
      const here = costs[start + column] ?? UNREACHED;
      if (here > limit) continue;
      if (here < best) best = here;
      if (column < roman.length) lower(costs, start + column + 1, here + stray(roman, column));
      if (row === sounds.length) continue;
      lower(costs, start + columns + column, here + skip);
      for (const { sounds: group, letters, cost } of spellings) {
        if (here + cost > limit || !roman.startsWith(letters, column)) continue;
        if (group.length > 1 && !sounds.startsWith(group, row)) continue;
        lower(costs, start + group.length * columns + column + letters.length, here + cost);
      }
    }
    open = Math.min(open, costs[start + roman.length] ?? UNREACHED);
    // A group of sounds leads over rows, so the search ends only when none of the rows that one can reach is within the limit.
    const ahead = start + (LONGEST_GROUP + 1) * columns;
    if (best === UNREACHED && ahead < size && !isWithin(costs, start + columns, ahead, limit)) break;
  }
  const distance = openEnd ? open : (costs[size - 1] ?? UNREACHED);
  return distance > limit ? UNREACHED : distance;
}

import { costTable } from './cost-table.ts';
import { isSchwa, isVowelSound, SOUNDS, UNASPIRATED } from './phonemes.ts';

const UNREACHED = Number.POSITIVE_INFINITY;

/** Pairs of sounds that are confused in writing, each with its cost. Set by hand. */
const CONFUSED =
  'iI.2 uU.2 eE.5 oO.5 oW.05 AW.25 OW.3 ie.6 uo.6 Ie.6 Uo.6 aA.9 iy.4 Iy.4 ey.4 kK.6 gG.6 cC.5 jJ.6 jz.02 Jz.4 12.5 34.5 tT.6 ' +
  'dD.6 bB.6 pP.6 pf.6 Pf.02 t1.6 d3.6 T2.6 D4.6 37.02 48.02 78.5 7r.5 n5.2 n~.15 5~.15 m~.25 nm.9 S6.05 Ss.35 6s.35 vb.6 ' +
  'vu.5 vo.5 vU.5 yj.9 kh.9 lr1';

/** The unaspirated form of a sound; here P is one of the aspirated sounds, in the distance of Roman spellings it is not. */
const unaspirated = (sound: string): string => (sound === 'P' ? 'p' : (UNASPIRATED[sound] ?? sound));

/** Cost of a vowel for a consonant. */
const UNLIKE = 1.5;

/** Cost of writing one sound for another that it is not usually confused with. */
function plainSubstitution(one: string, other: string): number {
  if (one === other || (isSchwa(one) && isSchwa(other))) return 0;
  if (isVowelSound(one) !== isVowelSound(other)) return UNLIKE;
  return isVowelSound(one) ? 0.95 : 1.3;
}

/** Substitution costs by the character codes of two sounds, as a square table: queries ask for them all the time. */
const CODES = 128;
const SUBSTITUTIONS = new Float64Array(CODES * CODES).fill(UNLIKE);
const cellOf = (one: string, other: string): number => one.charCodeAt(0) * CODES + other.charCodeAt(0);
for (const one of SOUNDS) for (const other of SOUNDS) SUBSTITUTIONS[cellOf(one, other)] = plainSubstitution(one, other);
for (const entry of CONFUSED.split(' ')) {
  const [one, other] = [entry.charAt(0), entry.charAt(1)];
  const cost = Number(entry.slice(2));
  SUBSTITUTIONS[cellOf(one, other)] = cost;
  SUBSTITUTIONS[cellOf(other, one)] = cost;
}

/** Cost of the sound at an index when the other word lacks it. */
function deletion(sounds: string, index: number): number {
  const sound = sounds.charAt(index);
  if (sound === '.') return 0.4;
  if (isSchwa(sound)) return 0.05;
  if (sound === '~') return 0.3;
  if (sound === 'h') return 0.5;
  if (sound === 'y') return isVowelSound(sounds.charAt(index - 1)) ? 0.35 : 0.6;
  if (isVowelSound(sound)) return 1;
  const next = sounds.charAt(index + 1);
  if (next !== '' && unaspirated(next) === unaspirated(sound)) return 0.1;
  return sound === 'v' ? 0.7 : 1.2;
}

/** Replaces R, X and Y by the two sounds that each stands for. */
const expand = (sounds: string): string =>
  /[RXY]/.test(sounds) ? sounds.replace(/R/g, 'ri').replace(/X/g, 'gy').replace(/Y/g, 'k6') : sounds;

/** Cost of two neighbouring sounds in the wrong order. */
const SWAPPED_NEIGHBOURS = 0.9;
/** Cost of the vowels before and after a consonant in the wrong order. */
const SWAPPED_VOWELS = 0.6;

/**
 * Distance between two Hindi spellings: a weighted edit distance on sounds (Damerau-Levenshtein, with swapped vowels too).
 * Below 0.45 they are spellings of one word (बेलारुस, बेलारूस), up to 1.3 one may be a slip for the other (सम्मलेन, सम्मेलन);
 * कल and काल are 0.95 apart.
 * @param one sounds from `phonemes`.
 * @param other sounds from `phonemes`.
 * @param limit highest distance of interest.
 * @param openEnd true when the first may be the beginning of the other, as while typing.
 * @returns the distance, Infinity when it is above the limit.
 */
export function spellingDistance(one: string, other: string, limit = UNREACHED, openEnd = false): number {
  const a = expand(one);
  const b = expand(other);
  const columns = b.length + 1;
  const size = (a.length + 1) * columns;
  const costs = costTable(size);
  const deletions = new Float64Array(b.length);
  let left = 0;
  costs[0] = left;
  for (let column = 1; column < columns; column += 1) {
    const cost = deletion(b, column - 1);
    deletions[column - 1] = cost;
    left += cost;
    costs[column] = left;
  }
  let least = 0;
  let leastBefore = 0;
  let leastBeforeThat = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const start = row * columns;
    const before = start - columns;
    const drop = deletion(a, row - 1);
    const codes = a.charCodeAt(row - 1) * CODES;
    let diagonal = costs[before] ?? UNREACHED;
    left = diagonal + drop;
    costs[start] = left;
    leastBeforeThat = leastBefore;
    leastBefore = least;
    least = left;
    for (let column = 1; column < columns; column += 1) {
      const above = costs[before + column] ?? UNREACHED;
      const substitution = SUBSTITUTIONS[codes + b.charCodeAt(column - 1)] ?? UNLIKE;
      let best = Math.min(diagonal + substitution, above + drop, left + (deletions[column - 1] ?? UNREACHED));
      if (row > 1 && column > 1 && best > 0) {
        const length = swapLength(a, row, b, column);
        if (length > 0) {
          const swap = length === 2 ? SWAPPED_NEIGHBOURS : SWAPPED_VOWELS;
          best = Math.min(best, (costs[start + column - length * (columns + 1)] ?? UNREACHED) + swap);
        }
      }
      costs[start + column] = best;
      if (best < least) least = best;
      diagonal = above;
      left = best;
    }
    // A swap reaches three rows back, so three rows above the limit end the search.
    if (least > limit && leastBefore > limit && leastBeforeThat > limit) return UNREACHED;
  }
  let distance = costs[size - 1] ?? UNREACHED;
  if (openEnd) for (const cost of costs.subarray(a.length * columns, size)) distance = Math.min(distance, cost);
  return distance > limit ? UNREACHED : distance;
}

/**
 * Number of sounds that a swap which ends at a row and column covers: 2 for two neighbours, 3 for the vowels before and after
 * a consonant, 0 without a swap.
 */
function swapLength(a: string, row: number, b: string, column: number): number {
  const last = a.charCodeAt(row - 1);
  const before = a.charCodeAt(row - 2);
  if (last !== before && last === b.charCodeAt(column - 2) && before === b.charCodeAt(column - 1)) return 2;
  if (row < 3 || column < 3 || before !== b.charCodeAt(column - 2)) return 0;
  const first = a.charCodeAt(row - 3);
  if (first === last || !isVowelSound(a.charAt(row - 1)) || !isVowelSound(a.charAt(row - 3))) return 0;
  const crossed =
    SUBSTITUTIONS[first * CODES + b.charCodeAt(column - 1)] === 0 &&
    SUBSTITUTIONS[last * CODES + b.charCodeAt(column - 3)] === 0;
  return crossed ? 3 : 0;
}

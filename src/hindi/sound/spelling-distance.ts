import { SOUNDS, VOWEL_SOUNDS } from './phonemes.ts';

/** Pairs of sounds that Hindi writers confuse, with what a confusion costs. Set by hand. */
const CONFUSED =
  'iI.2 uU.2 eE.5 oO.5 oW.05 AW.25 OW.3 ie.6 uo.6 Ie.6 Uo.6 aA.9 iy.4 Iy.4 ey.4 kK.6 gG.6 cC.5 jJ.6 jz.02 Jz.4 12.5 34.5 tT.6 ' +
  'dD.6 bB.6 pP.6 pf.6 Pf.02 t1.6 d3.6 T2.6 D4.6 37.02 48.02 78.5 7r.5 n5.2 n~.15 5~.15 m~.25 nm.9 S6.05 Ss.35 6s.35 vb.6 ' +
  'vu.5 vo.5 vU.5 yj.9 kh.9 lr1';
const SCHWAS = '.,;:';
const PLAIN: Readonly<Record<string, string>> = {
  K: 'k',
  G: 'g',
  C: 'c',
  J: 'j',
  2: '1',
  4: '3',
  T: 't',
  D: 'd',
  B: 'b',
  P: 'p',
};

const isVowel = (sound: string): boolean => VOWEL_SOUNDS.includes(sound);

function plainSubstitution(one: string, other: string): number {
  if (one === other || (SCHWAS.includes(one) && SCHWAS.includes(other))) return 0;
  if (isVowel(one) !== isVowel(other)) return 1.5;
  return isVowel(one) ? 0.95 : 1.3;
}

/** Cost of each sound for each other, by character codes: this is asked a thousand times a query. */
const WIDTH = 128;
const SUBSTITUTION = new Float64Array(WIDTH * WIDTH).fill(1.5);
const place = (one: string, other: string): number => one.charCodeAt(0) * WIDTH + other.charCodeAt(0);
for (const one of SOUNDS) for (const other of SOUNDS) SUBSTITUTION[place(one, other)] = plainSubstitution(one, other);
for (const entry of CONFUSED.split(' ')) {
  const [one, other] = [entry.charAt(0), entry.charAt(1)];
  const cost = Number(entry.slice(2));
  SUBSTITUTION[place(one, other)] = cost;
  SUBSTITUTION[place(other, one)] = cost;
}

/** Cost of a sound that only one of the two words has. */
function single(sounds: string, index: number): number {
  const sound = sounds.charAt(index);
  if (sound === '.') return 0.4;
  if (SCHWAS.includes(sound)) return 0.05;
  if (sound === '~') return 0.3;
  if (sound === 'h') return 0.5;
  if (sound === 'y') return index > 0 && isVowel(sounds.charAt(index - 1)) ? 0.35 : 0.6;
  if (isVowel(sound)) return 1;
  const next = sounds.charAt(index + 1);
  if (next !== '' && (PLAIN[next] ?? next) === (PLAIN[sound] ?? sound)) return 0.1;
  return sound === 'v' ? 0.7 : 1.2;
}

let table = new Float64Array(1024);
/** Room for a distance, used over and over; what lies in it is old. */
function costTable(size: number): Float64Array {
  if (table.length < size) table = new Float64Array(size * 2);
  return table;
}

const unfold = (sounds: string): string =>
  /[RXY]/.test(sounds) ? sounds.replace(/R/g, 'ri').replace(/X/g, 'gy').replace(/Y/g, 'k6') : sounds;

const SWAPPED_NEIGHBOURS = 0.9;
const SWAPPED_VOWELS = 0.6;

/**
 * How far two Hindi spellings are from one word: weighted edit distance on sounds. Under 0.45 they are spellings of one word
 * (बेलारुस, बेलारूस); up to 1.3 one may be a slip for the other (सम्मलेन, सम्मेलन); कल and काल are 0.95 apart.
 * @param one sounds from `phonemes`.
 * @param other likewise.
 * @param limit give up above this cost and return Infinity.
 * @param openEnd true when the first may be only the beginning of the other (type-ahead).
 */
export function spellingDistance(
  one: string,
  other: string,
  limit = Number.POSITIVE_INFINITY,
  openEnd = false,
): number {
  const a = unfold(one);
  const b = unfold(other);
  const columns = b.length + 1;
  const costs = costTable((a.length + 1) * columns);
  costs[0] = 0;
  const drops = new Float64Array(b.length);
  for (let column = 1; column < columns; column += 1) {
    drops[column - 1] = single(b, column - 1);
    costs[column] = (costs[column - 1] as number) + (drops[column - 1] as number);
  }
  let least = 0;
  let leastBefore = 0;
  let leastBeforeThat = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const base = row * columns;
    const dropA = single(a, row - 1);
    const codes = a.charCodeAt(row - 1) * WIDTH;
    costs[base] = (costs[base - columns] as number) + dropA;
    leastBeforeThat = leastBefore;
    leastBefore = least;
    least = costs[base] as number;
    for (let column = 1; column < columns; column += 1) {
      let best =
        (costs[base - columns + column - 1] as number) + (SUBSTITUTION[codes + b.charCodeAt(column - 1)] as number);
      best = Math.min(best, (costs[base - columns + column] as number) + dropA);
      best = Math.min(best, (costs[base + column - 1] as number) + (drops[column - 1] as number));
      if (row > 1 && column > 1 && best > 0) {
        const back = swapped(a, row, b, column);
        if (back === 2) best = Math.min(best, (costs[base - 2 * columns + column - 2] as number) + SWAPPED_NEIGHBOURS);
        else if (back === 3) best = Math.min(best, (costs[base - 3 * columns + column - 3] as number) + SWAPPED_VOWELS);
      }
      costs[base + column] = best;
      if (best < least) least = best;
    }
    // A swap reaches three rows back.
    if (least > limit && leastBefore > limit && leastBeforeThat > limit) return Number.POSITIVE_INFINITY;
  }
  let end = costs[a.length * columns + b.length] as number;
  if (openEnd)
    for (let column = 0; column < columns; column += 1)
      end = Math.min(end, costs[a.length * columns + column] as number);
  return end > limit ? Number.POSITIVE_INFINITY : end;
}

/** 2 when two neighbouring sounds changed places, 3 when two vowels did over a consonant, else 0. */
function swapped(a: string, row: number, b: string, column: number): number {
  const last = a.charCodeAt(row - 1);
  const before = a.charCodeAt(row - 2);
  if (last !== before && last === b.charCodeAt(column - 2) && before === b.charCodeAt(column - 1)) return 2;
  if (row < 3 || column < 3 || before !== b.charCodeAt(column - 2)) return 0;
  const first = a.charCodeAt(row - 3);
  if (first === last || !isVowel(a.charAt(row - 1)) || !isVowel(a.charAt(row - 3))) return 0;
  const crossed =
    SUBSTITUTION[first * WIDTH + b.charCodeAt(column - 1)] === 0 &&
    SUBSTITUTION[last * WIDTH + b.charCodeAt(column - 3)] === 0;
  return crossed ? 3 : 0;
}

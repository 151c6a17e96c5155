import { VOWEL_SOUNDS } from './phonemes.ts';

/** Pairs of sounds that Hindi writers confuse, with what a confusion costs. Set by hand. */
const CONFUSED =
  'iI.2 uU.2 eE.5 oO.5 oW.05 AW.25 OW.3 ie.6 uo.6 Ie.6 Uo.6 aA.9 iy.4 Iy.4 ey.4 kK.6 gG.6 cC.5 jJ.6 jz.02 Jz.4 12.5 34.5 tT.6 ' +
  'dD.6 bB.6 pP.6 pf.6 Pf.02 t1.6 d3.6 T2.6 D4.6 37.02 48.02 78.5 7r.5 n5.2 n~.15 5~.15 m~.25 nm.9 S6.05 Ss.35 6s.35 vb.6 ' +
  'vu.5 vo.5 vU.5 yj.9 kh.9 lr1';
const SUBSTITUTION = new Map<string, number>();
for (const entry of CONFUSED.split(' ')) {
  const cost = Number(entry.slice(2));
  SUBSTITUTION.set(entry.slice(0, 2), cost);
  SUBSTITUTION.set(entry.charAt(1) + entry.charAt(0), cost);
}
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

function substitution(one: string, other: string): number {
  if (one === other) return 0;
  if (SCHWAS.includes(one) && SCHWAS.includes(other)) return 0;
  const known = SUBSTITUTION.get(one + other);
  if (known !== undefined) return known;
  if (isVowel(one) !== isVowel(other)) return 1.5;
  return isVowel(one) ? 0.95 : 1.3;
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

const unfold = (sounds: string): string => sounds.replace(/R/g, 'ri').replace(/X/g, 'gy').replace(/Y/g, 'k6');

/**
 * How far two Hindi spellings are from one word: weighted edit distance on sounds. Under 0.45 they are spellings of one word
 * (बेलारुस, बेलारूस); up to 1.3 one may be a slip for the other (सम्मलेन, सम्मेलन); कल and काल are 0.95 apart.
 * @param one sounds from `phonemes`.
 * @param other likewise.
 */
export function spellingDistance(one: string, other: string, openEnd = false): number {
  const a = unfold(one);
  const b = unfold(other);
  const columns = b.length + 1;
  const costs = new Float64Array((a.length + 1) * columns);
  for (let column = 1; column < columns; column += 1) {
    costs[column] = (costs[column - 1] as number) + single(b, column - 1);
  }
  for (let row = 1; row <= a.length; row += 1) {
    const base = row * columns;
    const dropA = single(a, row - 1);
    costs[base] = (costs[base - columns] as number) + dropA;
    for (let column = 1; column < columns; column += 1) {
      let best = Math.min(
        (costs[base - columns + column] as number) + dropA,
        (costs[base + column - 1] as number) + single(b, column - 1),
        (costs[base - columns + column - 1] as number) + substitution(a.charAt(row - 1), b.charAt(column - 1)),
      );
      const swapped = swap(a, row, b, column);
      if (swapped > 0) {
        const back = swapped === 2 ? 2 : 3;
        best = Math.min(best, (costs[base - back * columns + column - back] as number) + (swapped === 2 ? 0.9 : 0.6));
      }
      costs[base + column] = best;
    }
  }
  if (!openEnd) return costs[costs.length - 1] as number;
  let best = Number.POSITIVE_INFINITY;
  for (let column = 0; column < columns; column += 1) {
    best = Math.min(best, costs[a.length * columns + column] as number);
  }
  return best;
}

/** 2 when two neighbouring sounds changed places, 3 when two vowels did over a consonant, else 0. */
function swap(a: string, row: number, b: string, column: number): number {
  if (row > 2 && column > 2) {
    const [a0, a1, a2] = [a.charAt(row - 3), a.charAt(row - 2), a.charAt(row - 1)];
    const [b0, b1, b2] = [b.charAt(column - 3), b.charAt(column - 2), b.charAt(column - 1)];
    if (
      a0 !== a2 &&
      a1 === b1 &&
      isVowel(a0) &&
      isVowel(a2) &&
      substitution(a0, b2) === 0 &&
      substitution(a2, b0) === 0
    )
      return 3;
  }
  if (row > 1 && column > 1) {
    const one = a.charAt(row - 1);
    const before = a.charAt(row - 2);
    if (one !== before && one === b.charAt(column - 2) && before === b.charAt(column - 1)) return 2;
  }
  return 0;
}

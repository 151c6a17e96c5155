/**
 * Random numbers in [0, 1) that are the same for the same seed on every machine: mulberry32.
 * @param seed an integer.
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * As `seededRandom` by a linear congruential generator, whose low bits are poor. Only for fixtures that were first made with
 * it: another generator would change them, and with them the figures that are compared over time.
 * @see Numerical Recipes, 2nd edition, section 7.1, ranqd1
 */
export function congruentialRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The size of the collection that rarities are reckoned with: the next power of two. A few more articles then change no
 * rarity but that of what they name themselves, so they move only the stories they are tied to.
 */
export function steadySize(articles: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(articles, 4)));
}

/**
 * How much it says that a thing is named: 1 when only one of a collection names it, 0 when all do.
 * Inverse document frequency on a scale of its own. @see https://doi.org/10.1108/eb026526 (Spärck Jones 1972)
 * @param holders members that name it. @param size of the collection, over 1.
 */
export function rarity(holders: number, size: number): number {
  return Math.max(0, Math.log(size / Math.max(holders, 1)) / Math.log(size));
}

/**
 * The size of the collection that rarities are reckoned with: the next power of two. A few more articles then change no
 * rarity but that of what they name themselves, so they move only the stories they are tied to.
 */
export function steadySize(articles: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(articles, 4)));
}

/**
 * How much it says that two stories share a thing: 1 for what one story names, 0 for what all name.
 * Inverse document frequency on a scale of its own. @see https://doi.org/10.1108/eb026526 (Spärck Jones 1972)
 * @param holders articles that name it. @param size from {@link steadySize}.
 */
export function rarity(holders: number, size: number): number {
  return Math.max(0, Math.log(size / Math.max(holders, 1)) / Math.log(size));
}

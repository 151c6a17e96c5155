/**
 * The size of a collection for computing rarities: the number of articles rounded up to a power of two. One more article then
 * changes only the rarity of what it names, and with it only the relations of articles that name the same.
 */
export function steadySize(articles: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(articles, 4)));
}

/**
 * Inverse document frequency, scaled to 1 for what one member of a collection names and 0 for what all name.
 * @param holders number of members that name it.
 * @param size of the collection, greater than 1.
 * @see https://doi.org/10.1108/eb026526 (Spärck Jones 1972)
 */
export function rarity(holders: number, size: number): number {
  return Math.max(0, Math.log(size / Math.max(holders, 1)) / Math.log(size));
}

/** Saturation and length weights of BM25. @see Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009. */
const K1 = 1.2;
const B = 0.75;
const CEILING = K1 + 1;

/**
 * Share of a term in a document, 0 to 2.2, without the rarity of the term.
 * @param count weighted occurrences.
 * @param length words of the document.
 * @param average words of a document on average.
 */
export function saturation(count: number, length: number, average: number): number {
  return (count * CEILING) / (count + K1 * (1 - B + (B * length) / Math.max(1, average)));
}

/** Level of a saturation among `levels`, for storing. */
export function impactLevel(value: number, levels: number): number {
  return Math.min(levels - 1, Math.floor((value / CEILING) * levels));
}

/** Saturation that a stored level stands for. */
export function impactValue(level: number, levels: number): number {
  return ((level + 0.5) / levels) * CEILING;
}

/** Rarity of a term. */
export function inverseFrequency(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/**
 * Weights of BM25 for repetition and for document length.
 * @see Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 */
const K1 = 1.2;
const B = 0.75;
/** What the saturation approaches. */
const CEILING = K1 + 1;

/**
 * Saturation of a term in a document: its BM25 score without the rarity of the term.
 * @param count weighted number of occurrences.
 * @param length number of words of the document.
 * @param average mean number of words of a document.
 * @returns 0 to 2.2.
 */
export function saturation(count: number, length: number, average: number): number {
  return (count * CEILING) / (count + K1 * (1 - B + (B * length) / Math.max(1, average)));
}

/** Quantises a saturation for storing. @returns an integer from 0 to `levels` - 1. */
export function impactLevel(value: number, levels: number): number {
  return Math.min(levels - 1, Math.floor((value / CEILING) * levels));
}

/** The saturation that a stored level stands for. */
export function impactValue(level: number, levels: number): number {
  return ((level + 0.5) / levels) * CEILING;
}

/**
 * Inverse document frequency of BM25.
 * @param frequency number of documents with the term.
 * @param documents number of documents in the index.
 */
export function inverseFrequency(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

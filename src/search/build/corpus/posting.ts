const COUNT_BITS = 8;

/** Largest weighted count that a posting can hold. */
export const MAX_COUNT = (1 << COUNT_BITS) - 1;

/** Packs a term and its weighted count in a document into one integer below 2^32; the term must be below 2^24. */
export const packPosting = (term: number, count: number): number => term * (1 << COUNT_BITS) + count;

/** Number of the term of a packed posting. */
export const termOfPosting = (posting: number): number => posting >>> COUNT_BITS;

/** Weighted count of a packed posting. */
export const countOfPosting = (posting: number): number => posting & MAX_COUNT;

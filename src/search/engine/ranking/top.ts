/** A document by number and its score. */
export type Ranked = { readonly document: number; readonly score: number };

function isBehind(other: Ranked, document: number, score: number): boolean {
  return other.score < score || (other.score === score && other.document > document);
}

/** The best few of many documents; of equal ones those with the lowest numbers. Cheaper than sorting all of them. */
export class Top {
  readonly #size: number;
  readonly #best: Ranked[] = [];

  /** @param size number of documents to hold. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Offers a document. */
  add(document: number, score: number): void {
    const best = this.#best;
    const last = best[best.length - 1];
    if (best.length === this.#size && (last === undefined || !isBehind(last, document, score))) return;
    const at = best.findIndex((other) => isBehind(other, document, score));
    best.splice(at < 0 ? best.length : at, 0, { document, score });
    if (best.length > this.#size) best.pop();
  }

  /** The documents held, the best first. */
  list(): readonly Ranked[] {
    return this.#best;
  }
}

/** A document and its score. */
export type Ranked = { readonly document: number; readonly score: number };

function behind(other: Ranked, document: number, score: number): boolean {
  return other.score < score || (other.score === score && other.document > document);
}

/** Keeps the best few of many documents, of equal ones the lowest number. Sorting all would cost more than finding them. */
export class Top {
  readonly #size: number;
  readonly #kept: Ranked[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  add(document: number, score: number): void {
    const kept = this.#kept;
    let at = kept.length;
    if (at === this.#size && score < (kept[at - 1] as Ranked).score) return;
    while (at > 0 && behind(kept[at - 1] as Ranked, document, score)) at -= 1;
    if (at >= this.#size) return;
    kept.splice(at, 0, { document, score });
    if (kept.length > this.#size) kept.pop();
  }

  /** Best first. */
  list(): readonly Ranked[] {
    return this.#kept;
  }
}

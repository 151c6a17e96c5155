import { contentStems } from '../cues/content-words.ts';
import type { Fragment } from '../model/fragment.ts';

/** Fewest content words that a line shares with a text about the same thing. */
const SHARED = 2;

/** Whether a line shares fewer than two content words with a text, so that it is not a subhead of it. */
export function isForeign(line: string, text: string): boolean {
  const around = contentStems(text);
  return [...contentStems(line)].filter((stem) => around.has(stem)).length < SHARED;
}

/** The content words of a story's text rows. They are counted once, when they are first asked for, and kept up to date. */
export class StoryStems {
  readonly #rows: readonly Fragment[];
  /** In how many rows each stem occurs; `null` before it is asked for. */
  #counts: Map<string, number> | null = null;

  /** @param rows the rows of the story. Whoever changes the role of one tells it by `add` or `remove`. */
  constructor(rows: readonly Fragment[]) {
    this.#rows = rows;
  }

  /** Tells that a row has become text. */
  add(text: string): void {
    this.#change(text, 1);
  }

  /** Tells that a text row is text no more. */
  remove(text: string): void {
    this.#change(text, -1);
  }

  #change(text: string, by: 1 | -1): void {
    if (!this.#counts) return;
    for (const stem of contentStems(text)) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + by);
  }

  #counted(): Map<string, number> {
    if (this.#counts) return this.#counts;
    this.#counts = new Map();
    for (const row of this.#rows) if (row.role === 'text') this.add(row.text);
    return this.#counts;
  }

  /** Whether each line of a list shares fewer than two content words with the story outside the list. */
  areForeign(list: readonly string[]): boolean {
    const counts = this.#counted();
    for (const line of list) this.remove(line);
    const foreign = list.every(
      (line) => [...contentStems(line)].filter((stem) => (counts.get(stem) ?? 0) > 0).length < SHARED,
    );
    for (const line of list) this.add(line);
    return foreign;
  }
}

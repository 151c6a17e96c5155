/** A thing that can be found: an article, an entity, an event. */
export type SearchDocument = {
  readonly id: string;
  /** Kind of result; kinds are listed apart. `article` when left out. */
  readonly group?: string;
  readonly title: string;
  /** Other names, found like the title but not shown. */
  readonly alsoNamed?: readonly string[];
  /** All of the text; paragraphs may be joined by newlines. */
  readonly text: string;
  /** EDTF day, month or year, or ISO 8601 date; unknown dates come last. */
  readonly date?: string | null;
  /** Ids of running stories, for filtering. */
  readonly storylines?: readonly string[];
  /** Names of what the article is about: they count as if said twice more. */
  readonly entities?: readonly string[];
  /** `news`, `explainer` …, for filtering. */
  readonly kind?: string | null;
};

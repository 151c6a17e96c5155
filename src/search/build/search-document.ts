/** Something to be found: an article, an entity, an event. */
export type SearchDocument = {
  readonly id: string;
  /** Kind of result, `article` by default; each kind is listed apart. */
  readonly group?: string;
  readonly title: string;
  /** Other names, searched like the title but not shown. */
  readonly alsoNamed?: readonly string[];
  /** The whole text, paragraphs joined in any way. */
  readonly text: string;
  /** EDTF day, month or year, or ISO 8601 date; documents without a date come last. */
  readonly date?: string | null;
  /** Ids of storylines, for filters `storyline:…`. */
  readonly storylines?: readonly string[];
  /** Names of the entities that an article is about; each counts as two more occurrences in the text. */
  readonly entities?: readonly string[];
  /** `news`, `explainer` …, for filters `kind:…`. */
  readonly kind?: string | null;
};

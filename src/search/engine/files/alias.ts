/**
 * Names for one thing, each as its index terms joined by spaces: `["sco", "शंघाई सहयोग संगठन"]`. A row lies in the file of
 * the first term of each of its names.
 */
export type AliasRow = readonly string[];

/** A name found in a query and the other names of the same thing. */
export type AliasMatch = {
  readonly start: number;
  readonly length: number;
  /** Each as its terms. */
  readonly others: readonly (readonly string[])[];
};

/**
 * Names of the alias rows that stand in a query, longest first at each place.
 * @param terms index terms of the query words; empty for function words.
 * @param rows rows that may apply.
 */
export function findAliases(terms: readonly string[], rows: readonly AliasRow[]): AliasMatch[] {
  const matches: AliasMatch[] = [];
  for (let start = 0; start < terms.length; start += 1) {
    let best: AliasMatch | undefined;
    for (const row of rows) {
      for (const name of row) {
        const parts = name.split(' ');
        if (parts.length < (best?.length ?? 1) || parts.some((part, index) => terms[start + index] !== part)) continue;
        const others = row.filter((other) => other !== name).map((other) => other.split(' '));
        best = {
          start,
          length: parts.length,
          others: parts.length === best?.length ? [...best.others, ...others] : others,
        };
      }
    }
    if (best) matches.push(best);
  }
  return matches;
}

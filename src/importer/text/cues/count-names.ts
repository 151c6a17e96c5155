/**
 * The most names that a text can be cut into, side by side or with separators between them; 0 when it holds anything else.
 * Each place of the text is looked at once, so a text that can be cut in many ways takes no longer than another.
 * @param names in lower case; a name may have spaces in it.
 * @param separator pattern for a single separator.
 */
export function countNames(text: string, names: readonly string[], separator: RegExp): number {
  const lower = text.toLowerCase();
  /** The most names up to each place; places that no cut leads to are empty. */
  const most: (number | undefined)[] = [0];
  const reach = (at: number, count: number): void => {
    most[at] = Math.max(most[at] ?? 0, count);
  };
  for (let at = 0; at < lower.length; at += 1) {
    const count = most[at];
    if (count === undefined) continue;
    if (separator.test(lower.charAt(at))) reach(at + 1, count);
    for (const name of names) if (lower.startsWith(name, at)) reach(at + name.length, count + 1);
  }
  return most[lower.length] ?? 0;
}

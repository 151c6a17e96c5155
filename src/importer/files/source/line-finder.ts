/** How often the whole source may be searched in vain; a text that is not near is not looked for after that. */
const VAIN_SEARCHES = 500;
/** How far a text is looked for then, in UTF-16 units. */
const NEAR = 2_000;

/**
 * Makes a function that finds the line of a text in a source, from 1. Texts are looked up in their order: each search
 * continues at the last find. A text that is not in the source as such (because of entities or tags) gets the line of the
 * text before it.
 */
export function lineFinder(source: string): (text: string) => number {
  let at = 0;
  let line = 1;
  let lineEnd = source.indexOf('\n');
  let budget = source.length * VAIN_SEARCHES;
  const lineAt = (offset: number): number => {
    for (; lineEnd >= 0 && lineEnd < offset; lineEnd = source.indexOf('\n', lineEnd + 1)) line += 1;
    return line;
  };
  return (text) => {
    const head = /^\S+(?:\s\S+){0,3}/u.exec(text)?.[0] ?? '';
    if (head.length < 4) return lineAt(at);
    const near = source.slice(at, budget > 0 ? source.length : at + NEAR).indexOf(head);
    if (near < 0) budget -= source.length - at;
    else at += near;
    return lineAt(at);
  };
}

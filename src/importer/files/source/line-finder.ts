/**
 * Makes a function that finds the line of a text in a source, from 1. Texts are looked up in their order: each search
 * continues at the last find. A text that is not in the source as such (because of entities or tags) gets the line of the
 * text before it.
 */
export function lineFinder(source: string): (text: string) => number {
  let at = 0;
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    if (offset < counted) [counted, line] = [0, 1];
    for (let next = source.indexOf('\n', counted); next >= 0 && next < offset; next = source.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
  return (text) => {
    const head = /^\S+(?:\s\S+){0,3}/u.exec(text)?.[0] ?? '';
    if (head.length < 4) return lineAt(at);
    const found = source.indexOf(head, at);
    if (found >= 0) at = found;
    return lineAt(at);
  };
}

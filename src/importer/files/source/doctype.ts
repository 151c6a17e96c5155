/** The end of the document type that begins at an offset, its inner part in brackets too; -1 when it does not end. */
export function doctypeEnd(text: string, start: number): number {
  const sign = /[>[]/g;
  sign.lastIndex = start;
  const first = sign.exec(text);
  if (!first) return -1;
  const inner = first[0] === '[' ? text.indexOf(']', first.index) : first.index;
  const end = inner < 0 ? -1 : text.indexOf('>', inner);
  return end < 0 ? -1 : end + 1;
}

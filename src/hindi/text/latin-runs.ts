/** A piece of a text: Latin words in a row, or what stands between them. */
export type Piece = { readonly text: string; readonly latin: boolean };

const WORD = /[A-Za-z0-9.&-]+/g;
const LETTER = /^[A-Za-z]/;

/** Where two or more Latin words stand in a row. A single one is an abbreviation or a name, which a Hindi voice reads well. */
function runsIn(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number; words: number }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = runs.at(-1);
    const end = index + word.length;
    if (last && index === last.end + 1 && text[last.end] === ' ') Object.assign(last, { end, words: last.words + 1 });
    else if (LETTER.test(word)) runs.push({ start: index, end, words: 1 });
  }
  return runs.filter(({ words }) => words > 1);
}

/** Cuts a text into runs of Latin words, which a page marks with their language, and the rest. The pieces, joined, are the text. */
export function latinRuns(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of runsIn(text)) {
    if (start > at) pieces.push({ text: text.slice(at, start), latin: false });
    pieces.push({ text: text.slice(start, end), latin: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), latin: false });
  return pieces;
}

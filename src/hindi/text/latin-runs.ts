/** A piece of a text: Latin words in a row, or what stands between them. */
export type Piece = { readonly text: string; readonly latin: boolean };

/** Two or more Latin words in a row. A single one is an abbreviation or a name, which a Hindi voice reads well enough. */
const RUN = /([A-Za-z][A-Za-z0-9.&-]*(?: [A-Za-z0-9][A-Za-z0-9.&-]*)+)/;

/** Cuts a text into runs of Latin words, which a page marks with their language, and the rest. The pieces, joined, are the text. */
export const latinRuns = (text: string): Piece[] =>
  text
    .split(RUN)
    .map((piece, index) => ({ text: piece, latin: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');

import { visibleText } from '#domain/values/visible-text.ts';

/** Prints to a stream. Whatever the text holds, a line stays one line and a terminal obeys nothing in it. */
export type Printer = {
  readonly line: (text: string) => void;
  /** Prints a piece of a line. */
  readonly piece: (text: string) => void;
};

/** Where an import prints: `out` for results, `err` for messages. */
export type Printers = { readonly out: Printer; readonly err: Printer };

/** Makes the printer of a stream. */
export function createPrinter(stream: { write(text: string): unknown }): Printer {
  return {
    line: (text) => {
      stream.write(`${visibleText(text)}\n`);
    },
    piece: (text) => {
      stream.write(visibleText(text));
    },
  };
}

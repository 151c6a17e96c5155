/** What Node, browsers and workers all have, but the language's own library does not name. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

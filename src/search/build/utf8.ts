/** Declared here because Node, browsers and workers all have them, but the library of the language does not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Encodes text as UTF-8. */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** Writes a value as JSON in UTF-8. */
export const encodeJson = (value: unknown): Uint8Array<ArrayBuffer> => encodeUtf8(JSON.stringify(value));

/** Parses JSON in UTF-8. @throws SyntaxError when it is not JSON. */
export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/** Byte before the two bytes of a UTF-16 code unit that has no byte of its own. */
const ESCAPE = 0x1b;

/**
 * Encodes text with one byte a character: Devanagari (U+0900 to U+097F) in the upper half, ASCII in the lower, any other code
 * unit in three bytes. A third of UTF-8 before compression, and Devanagari words sort by their bytes as by their characters.
 * @param text any text; lone surrogates survive.
 */
export function encodeChars(text: string): number[] {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x0900 && code <= 0x097f) bytes.push(0x80 + (code - 0x0900));
    else if (code < 0x80 && code !== ESCAPE) bytes.push(code);
    else bytes.push(ESCAPE, code >> 8, code & 0xff);
  }
  return bytes;
}

/**
 * Decodes what `encodeChars` wrote.
 * @param start offset of the first byte.
 * @param end offset after the last byte.
 */
export function decodeChars(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte >= 0x80) text += String.fromCharCode(0x0900 + byte - 0x80);
    else if (byte === ESCAPE) {
      text += String.fromCharCode(((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0));
      index += 2;
    } else text += String.fromCharCode(byte);
  }
  return text;
}

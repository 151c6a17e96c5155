/**
 * Words in one byte a character: Devanagari U+0900-097F in the upper half, ASCII as it is, all else escaped. Three times
 * smaller than UTF-8 before compression, and order is kept among Devanagari words.
 */
const ESCAPE = 0x1b;

/** @param text NFC text; lone surrogates are kept. */
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

/** Inverse of `encodeChars`. */
export function decodeChars(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= 0x80) text += String.fromCharCode(0x0900 + byte - 0x80);
    else if (byte === ESCAPE) {
      text += String.fromCharCode(((bytes[index + 1] as number) << 8) | (bytes[index + 2] as number));
      index += 2;
    } else text += String.fromCharCode(byte);
  }
  return text;
}

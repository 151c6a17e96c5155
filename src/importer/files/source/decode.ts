/** Decoded text, or the reason why bytes cannot be decoded. `offset` is in bytes, `line` from 1. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | {
      readonly ok: false;
      readonly code: 'truncated-character' | 'invalid-utf8' | 'unknown-encoding';
      readonly line: number;
      readonly offset: number;
    };

/** The charset that a page or feed declares in its first 4,096 bytes, as written; `null` when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<\?xml[^<>]*\bencoding\s{0,8}=\s{0,8}["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta[^<>]*\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/** Byte order marks, longest first. */
const BOMS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding that a byte order mark names, or that the zero bytes beside a first `<` show; `null` otherwise. */
function sniffEncoding(bytes: Uint8Array): string | null {
  const bom = BOMS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (bom) return bom.encoding;
  const start = [...bytes.slice(0, 4)];
  if (start.join() === '0,0,0,60') return 'utf-32be';
  if (start.join() === '60,0,0,0') return 'utf-32le';
  if (start[0] === 0 && start[1] === 60) return 'utf-16be';
  if (start[0] === 60 && start[1] === 0) return 'utf-16le';
  return null;
}

/** Decodes UTF-32, which `TextDecoder` does not support. Invalid code points become U+FFFD. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    pieces.push(point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd');
  }
  return pieces.join('');
}

/** The length of the UTF-8 sequence that a lead byte begins; 0 for a byte that cannot begin one. */
const sequenceLength = (lead: number): number =>
  lead < 0x80
    ? 1
    : lead >= 0xc2 && lead < 0xe0
      ? 2
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xf0 && lead < 0xf5
          ? 4
          : 0;

/** The first byte that is not UTF-8: its offset, its line, and whether the text ends inside a character there. */
function firstInvalidByte(bytes: Uint8Array): { offset: number; line: number; truncated: boolean } {
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return { offset: at, line, truncated: false };
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined) return { offset: at, line, truncated: true };
      const low = next === 1 && lead === 0xe0 ? 0xa0 : next === 1 && lead === 0xf0 ? 0x90 : 0x80;
      const high = next === 1 && lead === 0xed ? 0x9f : next === 1 && lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return { offset: at, line, truncated: false };
    }
    if (lead === 0x0a) line += 1;
    at += length;
  }
  return { offset: bytes.length, line, truncated: false };
}

/**
 * The text of UTF-8 bytes with Devanagari in them; `null` otherwise. Text in another encoding does not give Devanagari by
 * chance.
 */
function hindiInUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\u0900-\u097f]/u.test(text) ? text : null;
  } catch {
    // The bytes are not UTF-8: the declared encoding is tried.
    return null;
  }
}

/**
 * Decodes bytes by their byte order mark, by their declared charset, or as UTF-8. Invalid bytes are an error, except in UTF-32.
 * @param declared charset label of a meta element or XML declaration; `null` for none.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const sniffed = sniffEncoding(bytes);
  const encoding = sniffed ?? declared?.trim().toLowerCase() ?? 'utf-8';
  if (sniffed === null && encoding !== 'utf-8') {
    // A page that was saved again as UTF-8 often keeps the declaration it had before.
    const text = hindiInUtf8(bytes);
    if (text !== null) return { ok: true, text, encoding: 'utf-8' };
  }
  if (encoding.startsWith('utf-32')) {
    return { ok: true, text: decodeUtf32(bytes, encoding.endsWith('le')).replace(/^\ufeff/, ''), encoding };
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { ok: true, text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    // The encoding is unknown, or the bytes are invalid in it.
    if (encoding === 'utf-8' || encoding === 'utf8') {
      const { offset, line, truncated } = firstInvalidByte(bytes);
      return { ok: false, code: truncated ? 'truncated-character' : 'invalid-utf8', line, offset };
    }
    if (encoding.startsWith('utf-16')) {
      const text = new TextDecoder(encoding).decode(bytes);
      return {
        ok: false,
        code: bytes.length % 2 === 1 ? 'truncated-character' : 'invalid-utf8',
        line: text.split('\n').length,
        offset: bytes.length - 1,
      };
    }
    return { ok: false, code: 'unknown-encoding', line: 1, offset: 0 };
  }
}

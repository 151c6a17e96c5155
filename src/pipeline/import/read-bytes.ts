import { messageOf } from '#shared/import/messages.ts';
import type { Reading } from '#shared/import/raw-item.ts';
import { type ReadTextOptions, readText } from '#shared/import/read-text.ts';
import { decode } from './decode.ts';

/** Reads the bytes of one source, whatever its format, into items and an account. */
export function readBytes(bytes: Uint8Array, options: ReadTextOptions): Reading {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { code, line, offset } = decoded;
    const message = messageOf(code, { offset: String(offset) }) ?? code;
    const { source } = options;
    return {
      items: [],
      refused: [{ source, line, code, message }],
      report: [{ source, line, action: 'dropped', as: null, code, message }],
    };
  }
  return readText(decoded.text, options);
}

import { useEffect, useRef, useState } from 'react';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { type PasteReader, type PasteResult, pasteReader } from './paste-reader.ts';

/** Length up to which a text is read, in UTF-16 units. No story is longer. */
const MAX_LENGTH = 200_000;

/** A text's result, or that it is longer than {@link MAX_LENGTH}. */
export type Pasted = PasteResult | { readonly kind: 'too-long' };

/**
 * Reads a pasted text in a worker.
 * @param headlines of the published stories, to resolve also-read links; `null` when they could not be loaded.
 * @returns the result for this text; `null` for an empty one and while it is being read. The result of the text before it stands
 * until then, so that the page does not flicker while somebody types.
 */
export function usePasted(text: string, headlines: Headlines | null): Pasted | null {
  const [result, setResult] = useState<Pasted | null>(null);
  const reader = useRef<PasteReader | null>(null);
  useEffect(() => () => reader.current?.close(), []);
  useEffect(() => {
    if (text.trim() === '') {
      setResult(null);
      return;
    }
    if (text.length > MAX_LENGTH) {
      setResult({ kind: 'too-long' });
      return;
    }
    reader.current ??= pasteReader();
    reader.current.read(text, headlines, setResult);
  }, [text, headlines]);
  return text.trim() === '' ? null : result;
}

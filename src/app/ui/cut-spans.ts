/** A stretch of a text, UTF-16 offsets as found at build time. */
type Span = { readonly start: number; readonly end: number };

/** A piece of a text: plain, or one of the spans. */
export type Piece<S extends Span> = { readonly text: string; readonly span: S | null };

/**
 * Cuts a text at the spans found in it, for drawing links. Joined, the pieces are the text.
 * @param spans in order, not overlapping; what lies outside the text or overlaps is passed over.
 */
export function cutSpans<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end > text.length || span.start >= span.end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), span: null });
    pieces.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), span: null });
  return pieces;
}

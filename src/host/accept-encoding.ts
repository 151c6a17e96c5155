/** An encoding that the host can send. */
export type Encoding = 'br' | 'gzip';

/** Parses a header's weights: what stands before `;q=`, in lower case, and its weight from 0 to 1. A malformed weight is 0. */
function parseWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const given = parameters.find((parameter) => parameter.startsWith('q='));
    const weight =
      given === undefined ? 1 : /^q=[01](?:\.\d{0,3})?$/.test(given) ? Math.min(1, Number(given.slice(2))) : 0;
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weight);
  }
  return weights;
}

/**
 * The encodings that a client takes rather than plain bytes, the one it wants most first; of equal ones the smallest.
 * @param header the request's `accept-encoding`; empty when there is none.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding
 */
export function acceptedEncodings(header: string): Encoding[] {
  const weights = parseWeights(header);
  const others = weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const weightOf = (name: Encoding): number => weights.get(name) ?? others;
  return (['br', 'gzip'] as const)
    .filter((name) => weightOf(name) > 0 && weightOf(name) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/**
 * Repairs JSON as pages have it: removes comments, CDATA marks, trailing commas and a final semicolon, and escapes line ends
 * and control characters in strings.
 */
function repair(source: string): string {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '');
  let result = '';
  let inString = false;
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at] ?? '';
    if (inString) {
      if (sign === '\\') {
        result += sign + (bare[at + 1] ?? '');
        at += 1;
      } else if (sign < ' ') result += sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ' ';
      else {
        if (sign === '"') inString = false;
        result += sign;
      }
    } else if (bare.startsWith('/*', at)) {
      const end = bare.indexOf('*/', at + 2);
      at = end < 0 ? bare.length : end + 1;
    } else if (bare.startsWith('//', at)) {
      const end = bare.indexOf('\n', at);
      at = end < 0 ? bare.length : end;
    } else {
      if (sign === '"') inString = true;
      result += sign < ' ' ? ' ' : sign;
    }
  }
  return result.replace(/,(\s*[}\]])/g, '$1').replace(/;\s*$/, '');
}

/**
 * Parses JSON strictly, or after repairs.
 * @returns the value and whether it was repaired; `null` when the source is not JSON even then.
 */
export function parseLooseJson(source: string): { readonly value: unknown; readonly repaired: boolean } | null {
  try {
    return { value: JSON.parse(source), repaired: false };
  } catch {
    // Invalid JSON is frequent in pages.
    try {
      return { value: JSON.parse(repair(source)), repaired: true };
    } catch {
      // The caller reports that the JSON is broken.
      return null;
    }
  }
}

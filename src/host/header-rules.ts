/** One rule of a `_headers` file: the paths it is for, and their headers. */
export type HeaderRule = {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

const asPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/**
 * Parses a `_headers` file: paths start at the line's beginning, their headers are indented below; `*` matches anything.
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else rules.push({ pattern: asPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** The headers of a path by name in lower case; a later rule overrides an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
  return new Map(found.map(([name, value]) => [name.toLowerCase(), value]));
}

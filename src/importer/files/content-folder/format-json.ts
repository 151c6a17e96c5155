/** Widest line of the repository's formatter, in columns. */
const WIDTH = 120;

/** Width of a text in a monospaced font, in columns: combining marks have none. */
const columns = (text: string): number => Array.from(text.replace(/[\p{Mn}\p{Cf}]/gu, '')).length;

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list on one line. */
function inline(value: readonly unknown[]): string {
  return `[${value.map((item) => (Array.isArray(item) ? inline(item) : JSON.stringify(item))).join(', ')}]`;
}

/** A value as JSON. `before` is the width of the text before it on its line. */
function print(value: unknown, indent: string, before: number): string {
  if (!isNested(value)) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const plain = value.every(
      (item) => !isNested(item) || (Array.isArray(item) && item.length > 0 && !item.some(isNested)),
    );
    const row = plain ? inline(value) : '';
    if (plain && before + columns(row) + 1 <= WIDTH) return row;
    return `[\n${value.map((item) => inner + print(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const label = `${inner}${JSON.stringify(key)}: `;
    return label + print(item, inner, columns(label));
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** JSON in the format of the repository: indented by two spaces, short lists of plain values on one line, a final line end. */
export function formatJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

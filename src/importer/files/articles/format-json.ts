/** Widest line, as the formatter of the repository has it. */
const WIDTH = 120;

/** Columns of a text in a monospaced font, near enough: marks that stand on a letter take none. */
const columns = (text: string): number => Array.from(text.replace(/[\p{Mn}\p{Cf}]/gu, '')).length;

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

function inline(value: readonly unknown[]): string {
  return `[${value.map((item) => (Array.isArray(item) ? inline(item) : JSON.stringify(item))).join(', ')}]`;
}

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

/** JSON as the repository's formatter leaves it: two spaces, short lists of plain values on one line, a line end at the end. */
export function formatJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

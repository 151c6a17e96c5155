/**
 * The shape of a JSON value in few bytes, for where a schema library is too heavy:
 * - a number: the shape at that place of a table;
 * - an array: one of several shapes;
 * - a string: `number`, `string`, `boolean`, `null`; `/…` a string that matches the pattern; `=…` the value with that JSON;
 * - an object: the shape of each key; a key that ends in `?` may be missing, `*` stands for all keys of a record, `[]` for all
 *   items of an array.
 */
export type DataShape = number | string | readonly DataShape[] | { readonly [key: string]: DataShape };

/** Shapes by name, and the table that they point into. */
export type DataShapes = {
  readonly table: readonly DataShape[];
  readonly files: Readonly<Record<string, DataShape>>;
};

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made.test(text);
}

/** Whether a value that JSON can hold has a shape. Keys that the shape does not name are allowed. */
export function hasShape(value: unknown, shape: DataShape, table: readonly DataShape[]): boolean {
  const has = (inner: unknown, of: DataShape): boolean => hasShape(inner, of, table);
  if (typeof shape === 'number') return has(value, table[shape] ?? []);
  if (typeof shape === 'string') {
    if (shape[0] === '/') return typeof value === 'string' && matches(shape.slice(1), value);
    if (shape[0] === '=') return JSON.stringify(value) === shape.slice(1);
    return (value === null ? 'null' : typeof value) === shape;
  }
  if (Array.isArray(shape)) return shape.some((one) => has(value, one));
  if (typeof value !== 'object' || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([key, inner]) => {
    if (key === '[]') return Array.isArray(value) && value.every((item) => has(item, inner));
    if (key === '*') return [...found.values()].every((item) => has(item, inner));
    const name = key.replace('?', '');
    return found.has(name) ? has(found.get(name), inner) : name !== key;
  });
}

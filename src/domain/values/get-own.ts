/**
 * Looks up a key that came with data. A plain look-up of `constructor` or `__proto__` would find what every object inherits.
 * @returns the record's own value, or `undefined`.
 */
export function getOwn<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

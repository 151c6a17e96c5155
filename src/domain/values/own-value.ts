/**
 * A value of a record by a key that came with data. A plain look-up of `constructor` or `__proto__` would find what every
 * object inherits.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

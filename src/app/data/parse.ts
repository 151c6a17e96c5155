/** Checks a value's shape. Throws an error named `ValiError` when it has another. */
export type Parse<T> = (value: unknown) => T;

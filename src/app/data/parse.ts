/** Parses a value. Throws an error named `ValiError` when its shape is invalid. */
export type Parse<T> = (value: unknown) => T;

/** Checks a value's shape. Throws an error named `ValiError` when it has another. */
export type Parse<T> = (value: unknown) => T;

/** Reads a data file and checks its shape. Browser and prerenderer each bring one. */
export type ReadData = <T>(path: string, loadParse: () => Promise<Parse<T>>, signal?: AbortSignal) => Promise<T>;

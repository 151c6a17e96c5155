/** Why data, or the code of a page, could not be loaded. The interface has a message for each kind. */
export type DataErrorKind = 'offline' | 'timeout' | 'not-found' | 'server' | 'bad-data' | 'code';

/** A failed request for data or code. Its message is for maintainers; readers see the text that belongs to its kind. */
export class DataError extends Error {
  readonly kind: DataErrorKind;

  constructor(kind: DataErrorKind, path: string, options?: ErrorOptions) {
    super(`${kind}: ${path}`, options);
    this.name = 'DataError';
    this.kind = kind;
  }
}

/** Why data, or the code of a page, could not be had; each kind has a message of its own in the interface. */
export type DataErrorKind = 'offline' | 'timeout' | 'not-found' | 'server' | 'bad-data' | 'code';

/** A request for data or code that failed. Never shown as it is: the route's error view words it. */
export class DataError extends Error {
  readonly kind: DataErrorKind;

  constructor(kind: DataErrorKind, path: string, options?: ErrorOptions) {
    super(`${kind}: ${path}`, options);
    this.name = 'DataError';
    this.kind = kind;
  }
}

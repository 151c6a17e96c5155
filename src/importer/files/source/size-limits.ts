const MEBIBYTE = 1024 * 1024;

/** Largest file that is read, in bytes; real feeds are far smaller. */
export const LARGEST_FILE = 16 * MEBIBYTE;
/** Largest page or text that is read, in UTF-16 units; real stories are far smaller. */
export const LARGEST_PAGE = 6 * MEBIBYTE;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEBIBYTE)} MB`;

/** The values of the message `too-large`: a size and its limit, both in bytes, as `16 MB`. */
export const sizeValues = (bytes: number, limit: number): { readonly size: string; readonly limit: string } => ({
  size: megabytes(bytes),
  limit: megabytes(limit),
});
